package org.calends.delegation.web;

import static java.util.Objects.requireNonNullElse;

import java.util.Locale;
import java.util.UUID;
import org.calends.delegation.SentAcceptance.Person;
import org.calends.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * What a customer sends from the page behind its link.
 *
 * @param decision such as {@code accept}, or {@code agree} or {@code remove} with a colon and a delegation
 * @param version of the manifest that the page has shown
 * @param scopes a line for each
 */
record DecisionForm(
        @Nullable String token,
        @Nullable String decision,
        @Nullable String version,
        @Nullable String name,
        @Nullable String email,
        @Nullable String scopes) {

    /** What can be decided. */
    enum Step {
        ACCEPT,
        AGREE,
        REMOVE
    }

    String secret() {
        return requireNonNullElse(token, "");
    }

    Person person() {
        return new Person(name, email);
    }

    /** Whoever sends what the page does not offer asks for what is not there. */
    Step step() {
        try {
            return Step.valueOf(parts()[0].toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new NotFound("This decision");
        }
    }

    UUID delegation() {
        try {
            return UUID.fromString(parts()[parts().length - 1]);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound("This delegation");
        }
    }

    private String[] parts() {
        return requireNonNullElse(decision, "").split(":");
    }
}
