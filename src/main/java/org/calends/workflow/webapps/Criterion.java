package org.calends.workflow.webapps;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a query of the engine asks of one text; what it does not ask, every text meets. */
final class Criterion {

    private Criterion() {}

    static boolean is(@Nullable String wanted, @Nullable String text) {
        return wanted == null || wanted.equals(text);
    }

    static boolean isOneOf(String @Nullable [] wanted, String text) {
        return wanted == null || Arrays.asList(wanted).contains(text);
    }

    /** As SQL has it, but upper and lower case are alike: it is people who search. */
    static boolean isLike(@Nullable String pattern, @Nullable String text) {
        if (pattern == null) {
            return true;
        }
        var regex = Pattern.quote(pattern.toLowerCase(Locale.ROOT))
                .replace("%", "\\E.*\\Q")
                .replace("_", "\\E.\\Q");
        return text != null && text.toLowerCase(Locale.ROOT).matches(regex);
    }
}
