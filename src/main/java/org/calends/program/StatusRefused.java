package org.calends.program;

import java.util.Locale;
import org.calends.problem.Refusal;
import org.calends.reseller.Reseller;

/** A partner already stands where somebody wants to put it. */
public class StatusRefused extends Refusal {

    StatusRefused(Reseller reseller) {
        super(
                Kind.CONFLICT,
                "program-status",
                "%s is already %s in the program."
                        .formatted(
                                reseller.name(), reseller.programStatus().name().toLowerCase(Locale.ROOT)));
    }
}
