package org.calends.problem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a place in a request should have held, in words. */
public final class Expected {

    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(String.class, "a text"),
            Map.entry(UUID.class, "a UUID such as 7b1e4a52-8c1f-4d2a-9c53-0f6f4b1d2e3a"),
            Map.entry(YearMonth.class, "a month such as 2027-02"),
            Map.entry(LocalDate.class, "a day such as 2027-02-01"),
            Map.entry(Instant.class, "an instant such as 2027-02-01T00:00:00Z"),
            Map.entry(BigDecimal.class, "a number such as 12.5"),
            Map.entry(Integer.class, "a whole number"),
            Map.entry(int.class, "a whole number"),
            Map.entry(Long.class, "a whole number"),
            Map.entry(long.class, "a whole number"),
            Map.entry(Boolean.class, "true or false"),
            Map.entry(boolean.class, "true or false"));

    private Expected() {}

    public static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "something else";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return WORDS.getOrDefault(type, "an object");
    }
}
