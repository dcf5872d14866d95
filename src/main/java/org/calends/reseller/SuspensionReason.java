package org.calends.reseller;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a tenant is suspended in the cloud-reseller program (R35). */
public enum SuspensionReason {
    ABUSE,
    FAILED_VETTING,
    LOST_ELIGIBILITY,
    INVOICE_OVERDUE,
    /** What an operator decided for a reason of their own, which the note tells. */
    OTHER;

    /** As a file spells it, such as {@code invoice overdue}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String known() {
        return Arrays.stream(values()).map(SuspensionReason::words).collect(Collectors.joining(", "));
    }

    static Optional<SuspensionReason> of(String words) {
        return Arrays.stream(values())
                .filter(reason -> reason.words().equals(words))
                .findFirst();
    }
}
