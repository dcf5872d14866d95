package org.calends.audience;

import org.calends.catalog.Plan;
import org.calends.problem.Refusal;

/** Only a published private plan has an audience that can be synchronized (C20). */
public class NothingToSynchronize extends Refusal {

    NothingToSynchronize(Plan plan) {
        super(
                Kind.CONFLICT,
                "wrong-state",
                plan.draft()
                        ? "“" + plan.name() + "” is a draft: its audience comes with its publication."
                        : "“" + plan.name() + "” is public: everybody sees it.",
                "C20");
    }
}
