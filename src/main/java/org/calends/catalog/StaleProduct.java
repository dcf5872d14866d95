package org.calends.catalog;

import org.calends.problem.Refusal;
import org.springframework.modulith.NamedInterface;

/** Somebody else changed the product or plan meanwhile. */
@NamedInterface("writing")
public class StaleProduct extends Refusal {

    StaleProduct(String what, int current) {
        super(
                Kind.STALE,
                "stale-version",
                "%s has been changed meanwhile: its version is now %d. Read it again.".formatted(what, current));
    }

    public static void refuse(String what, int current, int expected) {
        if (current != expected) {
            throw new StaleProduct(what, current);
        }
    }
}
