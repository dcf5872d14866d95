package org.calends.delegation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer has agreed to, as it is told, right or wrong.
 *
 * @param customer its tenant
 * @param version of the manifest that it has read; what is not the newest is refused
 */
public record SentAcceptance(
        @Nullable String product,
        @Nullable String plan,
        @Nullable String version,
        @Nullable String customer,
        @Nullable Person acceptedBy,
        @Nullable List<@Nullable SentScope> scopes) {

    /** @param resourceGroup left out for the whole subscription */
    public record SentScope(
            @Nullable String subscription, @Nullable String resourceGroup) {

        private static final int PARTS = 2;

        /** As people type them: a line for each, with a comma before the resource group. */
        public static List<SentScope> ofLines(String text) {
            return text.lines()
                    .filter(line -> !line.isBlank())
                    .map(SentScope::ofLine)
                    .toList();
        }

        private static SentScope ofLine(String line) {
            var parts = Arrays.stream(line.split(",", PARTS)).map(String::strip).toList();
            return new SentScope(parts.get(0), parts.size() < PARTS ? null : parts.get(1));
        }
    }

    /** Who decided for the customer. */
    public record Person(@Nullable String name, @Nullable String email) {}
}
