package org.calends.pricing;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Why a margin does not apply to a purchase. */
public interface WhyNot {

    String name();

    /** For programs: short and stable. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As the rest of a sentence. */
    String words();

    String rule();

    /** The one of that name. */
    static WhyNot named(String name) {
        return Stream.<WhyNot>concat(
                        Arrays.stream(LosingMargin.Reason.values()), Arrays.stream(MissedMargin.Reason.values()))
                .filter(reason -> reason.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
