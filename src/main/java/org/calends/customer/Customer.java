package org.calends.customer;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tenant that buys from resellers; several of them may sell to it (P5). */
public record Customer(UUID tenantId, String name, String country) {

    /** From values that have been checked. */
    static Customer checked(@Nullable UUID tenantId, @Nullable String name, @Nullable String country) {
        return new Customer(
                Objects.requireNonNull(tenantId),
                Objects.requireNonNull(name).strip(),
                Objects.requireNonNull(country));
    }
}
