package org.calends.discovery.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.calends.pricing.Purchase;
import org.calends.pricing.Purchase.Metered;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Reads a question about a price; what is missing or no such thing gets a stand-in, and is named. */
class PriceReading {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final @Nullable UUID asking;
    private final Instant now;
    private final List<Violation> violations = new ArrayList<>();

    /** @param asking the reseller that asks, if one does: about itself */
    PriceReading(@Nullable UUID asking, Instant now) {
        this.asking = asking;
        this.now = now;
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    Purchase purchase(PriceQuestion question) {
        return new Purchase(
                read("reseller", question.reseller(), asking, NOBODY, PriceReading::tenant, "the id of a tenant"),
                read("customer", question.customer(), null, NOBODY, PriceReading::tenant, "the id of a tenant"),
                word("product", question.product()),
                word("plan", question.plan()),
                word("term", question.term()),
                word("market", question.market()),
                read("quantity", question.quantity(), BigDecimal.ONE, BigDecimal.ONE, BigDecimal::new, "a number"),
                read("at", question.at(), now, now, PriceReading::instant, "an instant such as 2027-02-01T00:00:00Z"),
                question.meter() == null ? null : Metered.of(question.meter()));
    }

    private String word(String field, @Nullable String value) {
        return read(field, value, null, "", Function.identity(), "a word");
    }

    /** @param otherwise what holds when nothing is said; null when something must be */
    private <T> T read(
            String field,
            @Nullable String value,
            @Nullable T otherwise,
            T standIn,
            Function<String, T> reading,
            String what) {
        if (value == null || value.isBlank()) {
            return otherwise == null ? named(field, "missing", "Say which " + field + " it is.", standIn) : otherwise;
        }
        try {
            return reading.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            return named(field, "unreadable", "\"" + value + "\" is not " + what + ".", standIn);
        }
    }

    private <T> T named(String field, String why, String message, T standIn) {
        violations.add(new Violation(field, field + "." + why, message, null));
        return standIn;
    }

    /** The library is content with less than all 36 characters. */
    private static UUID tenant(String text) {
        var id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException(text);
        }
        return id;
    }

    private static Instant instant(String text) {
        var instant = Instant.parse(text);
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new DateTimeException("no database knows it");
        }
        return instant;
    }
}
