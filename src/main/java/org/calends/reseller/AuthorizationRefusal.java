package org.calends.reseller;

import java.util.Arrays;
import java.util.Optional;

/** Why a reseller cannot be given a margin: matters of business, which no retry mends (R35, R36). */
public enum AuthorizationRefusal {
    UNKNOWN_RESELLER("is not in the cloud-reseller program"),
    LEFT_PROGRAM("has left the cloud-reseller program"),
    SUSPENDED("is suspended in the cloud-reseller program"),
    INDIRECT_RESELLER("is an indirect reseller, which the marketplace does not bill"),
    PRODUCT_NOT_SOLD("cannot sell it: the product or plan is no longer sold"),
    WINDOW_PASSED("was authorized after the term had ended"),
    SKIPPED("was left out by an operator");

    private final String words;

    AuthorizationRefusal(String words) {
        this.words = words;
    }

    /** What a reason that is kept in words says; whatever an operator added follows the words. */
    public static Optional<AuthorizationRefusal> of(String reason) {
        return Arrays.stream(values())
                .filter(refusal -> reason.equals(refusal.words) || reason.startsWith(refusal.words + ": "))
                .findFirst();
    }

    /** The reason as the rest of a sentence that starts with the reseller's name. */
    public String words() {
        return words;
    }
}
