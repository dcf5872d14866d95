package org.calends.pricelist;

import org.calends.catalog.Plan;
import org.calends.problem.Refusal;

/** The prices of this plan are about to change, and that comes first (C16). */
public class ChangePending extends Refusal {

    ChangePending(Plan plan, String help) {
        super(Kind.CONFLICT, "change-pending", "A price change of “" + plan.name() + "” is on its way. " + help, "C16");
    }
}
