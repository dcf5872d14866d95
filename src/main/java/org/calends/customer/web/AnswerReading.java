package org.calends.customer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.calends.customer.InvitationAnswers.Person;
import org.calends.customer.web.InvitationPage.AnswerForm;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Reads who answers an invitation, or names everything that is missing. */
final class AnswerReading {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>]{1,64}@[^@\\s<>]{1,120}");
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}<>]{1,100}");

    private AnswerReading() {}

    static Person read(AnswerForm form) {
        List<Violation> missing = new ArrayList<>();
        var name = text(form.name());
        var email = text(form.email());
        if (!NAME.matcher(name).matches()) {
            missing.add(violation("name", "Say who you are, in at most 100 characters."));
        }
        if (!EMAIL.matcher(email).matches()) {
            missing.add(violation("email", "Say how you can be reached, such as eva@customer.example."));
        }
        if (!form.accepts() && !"decline".equals(form.decision())) {
            missing.add(violation("decision", "Accept or decline."));
        }
        if (form.accepts() && !Boolean.TRUE.equals(form.partner())) {
            missing.add(violation("partner", "Confirm that you want this partner."));
        }
        if (form.accepts() && !Boolean.TRUE.equals(form.agreement())) {
            missing.add(violation("agreement", "Accept the customer agreement."));
        }
        if (!missing.isEmpty()) {
            throw new Invalid("This answer is not complete.", missing);
        }
        return new Person(name, email);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static Violation violation(String field, String message) {
        return Violation.of(field, field + ".missing", message, "P4");
    }
}
