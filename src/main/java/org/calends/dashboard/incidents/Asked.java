package org.calends.dashboard.incidents;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.calends.dashboard.Address;
import org.jspecify.annotations.Nullable;

/** What the address of the desk narrows it to. Whatever makes no sense in it is left out: an address is no form. */
record Asked(
        Address address,
        @Nullable String step,
        @Nullable String publisher,
        @Nullable Age age) {

    /** How long something has been stuck at the least. */
    enum Age {
        HOUR(Duration.ofHours(1)),
        DAY(Duration.ofDays(1)),
        WEEK(Duration.ofDays(7));

        private final Duration length;

        Age(Duration length) {
            this.length = length;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Asked of(HttpServletRequest request) {
        var address = Address.of(request, "step", "publisher", "age");
        var asked = address.parameters();
        var age = Arrays.stream(Age.values())
                .filter(it -> it.word().equals(asked.get("age")))
                .findFirst()
                .orElse(null);
        return new Asked(address, asked.get("step"), asked.get("publisher"), age);
    }

    boolean fits(IncidentRow row, Instant now) {
        return (step == null || step.equals(row.step()))
                && (publisher == null
                        || row.offer() != null
                                && publisher.equals(row.offer().publisher().id()))
                && (age == null || !row.stuck().since().isAfter(now.minus(age.length)));
    }

    public boolean narrows() {
        return step != null || publisher != null || age != null;
    }
}
