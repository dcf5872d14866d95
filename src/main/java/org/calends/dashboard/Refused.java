package org.calends.dashboard;

import java.util.Objects;
import org.calends.problem.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in the reader's language why something was refused: as the API does in English, by its code in another one. */
@Component
public class Refused {

    // What the API says, for codes without a message; it may hold what a message must not.
    private static final String AS_IT_IS = "{0}";

    private final MessageSource messages;

    Refused(MessageSource messages) {
        this.messages = messages;
    }

    public String words(Refusal refusal) {
        var said = Objects.requireNonNullElse(refusal.getMessage(), refusal.code());
        var words = messages.getMessage(
                "refusal." + refusal.code(), new Object[] {said}, AS_IT_IS, LocaleContextHolder.getLocale());
        return Objects.requireNonNullElse(words, said);
    }
}
