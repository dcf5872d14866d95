package org.calends.problem;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says on pages what is wrong or was refused, in the reader's language; codes, rules and places stay the API's. */
@Component
public class Telling {

    /** What a sentence of the API is about: something in quotes, or a number. */
    private static final Pattern SUBJECT = Pattern.compile("“([^”]*)”|\\b(\\d[\\d.,]*(?<=\\d))\\b");

    // What the API says, for codes without a message; it may hold what a message must not.
    private static final String AS_IT_IS = "{0}";

    private final MessageSource messages;

    public Telling(MessageSource messages) {
        this.messages = messages;
    }

    public List<Violation> tell(List<Violation> violations) {
        return violations.stream().map(this::tell).toList();
    }

    public Violation tell(Violation violation) {
        return new Violation(violation.field(), violation.code(), words(violation), violation.rule());
    }

    /** A message has the API's sentence as {0}, and as {1} what that is about. */
    public String words(Violation violation) {
        return words("wrong." + violation.code(), violation.message());
    }

    public String words(Refusal refusal) {
        return words("refusal." + refusal.code(), Objects.requireNonNullElse(refusal.getMessage(), refusal.code()));
    }

    private String words(String key, String said) {
        var about = new Object[] {said, subject(said)};
        return String.valueOf(messages.getMessage(key, about, AS_IT_IS, LocaleContextHolder.getLocale()));
    }

    private static String subject(String sentence) {
        var found = SUBJECT.matcher(sentence);
        if (!found.find()) {
            return "";
        }
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
