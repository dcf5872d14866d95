package org.calends.delegation;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.calends.delegation.SentAcceptance.Person;
import org.calends.delegation.SentAcceptance.SentScope;
import org.calends.managedservice.Reading;
import org.jspecify.annotations.Nullable;

/** Reads who agreed for a customer, and to delegate what (C32). */
final class AcceptanceParts {

    private static final Pattern RESOURCE_GROUP = Pattern.compile("[\\p{L}\\p{N}._()-]{0,89}[\\p{L}\\p{N}_()-]");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>]+@[^@\\s<>]+");
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}<>]*");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EMAIL = 185;
    private static final int MOST_SCOPES = 100;

    private final Reading reading;

    AcceptanceParts(Reading reading) {
        this.reading = reading;
    }

    String person(@Nullable Person sent, String place) {
        var name = said(sent == null ? null : sent.name(), place + ".name", LONGEST_NAME, "Say who decides.");
        var email = said(
                sent == null ? null : sent.email(),
                place + ".email",
                LONGEST_EMAIL,
                "Say by which address to reach them.");
        reading.addIf(
                !NAME.matcher(name).matches(),
                place + ".name",
                "name.shape",
                "Write a name without angle brackets.",
                "C32");
        reading.addIf(
                !email.isEmpty() && !EMAIL.matcher(email).matches(),
                place + ".email",
                "email.shape",
                "Write an e-mail address.",
                "C32");
        return "%s <%s>".formatted(name, email);
    }

    private String said(@Nullable String text, String place, int longest, String asked) {
        var stripped = requireNonNullElse(text, "").strip();
        reading.addIf(stripped.isEmpty(), place, "text.required", asked, "C32");
        reading.addIf(
                stripped.length() > longest, place, "text.tooLong", "Use " + longest + " characters or fewer.", "C32");
        return stripped;
    }

    /** Those that can be read, each at the place where it was sent. */
    List<Optional<Scope>> scopes(@Nullable List<@Nullable SentScope> sent) {
        var given = requireNonNullElse(sent, List.<@Nullable SentScope>of());
        reading.addIf(
                given.isEmpty() || given.size() > MOST_SCOPES,
                "scopes",
                "scopes.number",
                "Choose 1 to " + MOST_SCOPES + " subscriptions and resource groups.",
                "C32");
        List<Optional<Scope>> scopes = new ArrayList<>();
        for (int i = 0; i < Math.min(given.size(), MOST_SCOPES); i++) {
            var scope = scope(given.get(i), "scopes[" + i + "]");
            refuseTwice(scope, scopes, "scopes[" + i + "]");
            scopes.add(scope);
        }
        return scopes;
    }

    private Optional<Scope> scope(@Nullable SentScope sent, String place) {
        var group = sent == null ? null : sent.resourceGroup();
        reading.addIf(
                group != null && !RESOURCE_GROUP.matcher(group).matches(),
                place + ".resourceGroup",
                "resourceGroup.shape",
                "Write the name of a resource group, or leave it out for the whole subscription.",
                "C32");
        return reading.uuid(sent == null ? null : sent.subscription(), place + ".subscription", "C32")
                .map(subscription -> new Scope(subscription, group));
    }

    private void refuseTwice(Optional<Scope> scope, List<Optional<Scope>> before, String place) {
        reading.addIf(
                scope.isPresent()
                        && before.stream()
                                .anyMatch(other ->
                                        other.isPresent() && other.get().sameAs(scope.get())),
                place,
                "scope.twice",
                "This is chosen already.",
                "C32");
    }
}
