package org.calends.dashboard.setup;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.calends.privateoffer.OfferSettings;
import org.calends.problem.Violation;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says violations in the reader's language and names the fields as the page does. Both the rules and the codes stay the API's. */
@Component
class Told {

    /** What is only missing is no mistake as long as nobody wants to go on. */
    private static final Set<String> MISSING =
            Set.of("start.required", "end.required", "pricing.required", "margin.required", "resellers.required");

    private final MessageSource messages;
    private final OfferSettings settings;

    Told(MessageSource messages, OfferSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    static List<Violation> mistakes(List<Violation> violations) {
        return violations.stream().filter(it -> !MISSING.contains(it.code())).toList();
    }

    List<Violation> tell(List<Violation> violations, Subjects subjects) {
        return violations.stream().map(it -> told(it, subjects)).toList();
    }

    private Violation told(Violation violation, Subjects subjects) {
        var words = messages.getMessage(
                "setup.wrong." + violation.code(),
                new Object[] {subjects.of(violation.field()), limit(violation.code())},
                violation.message(),
                locale());
        return new Violation(place(violation), violation.code(), String.valueOf(words), violation.rule());
    }

    /** Codes that speak of a number name no thing of this page. */
    private int limit(String code) {
        return switch (code) {
            case "contacts.tooMany" -> settings.mostContacts();
            case "pricing.tooMany" -> settings.mostLines();
            case "resellers.tooMany" -> settings.mostResellers();
            case "customers.tooMany" -> settings.mostCustomers();
            default -> 0;
        };
    }

    /** The id of the field: resellers have none of their own, because not all of them are on the page. */
    private static String place(Violation violation) {
        var field = violation.field();
        if (field.startsWith("resellers")) {
            return "resellers";
        }
        var place = field.replaceAll("\\.(product|plan|term|market|amount|currency)$", "")
                .replaceAll("[\\[.]", "-")
                .replace("]", "");
        return violation.code().equals("margin.required") ? place + "-marginPercent" : place;
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
