package org.calends.customer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which relationships are wanted.
 *
 * @param reseller the only reseller whose customers may be seen, or null for all
 * @param q part of the customer's name, or the beginning of its tenant id
 */
public record CustomerQuery(
        @Nullable UUID reseller, @Nullable String q) {}
