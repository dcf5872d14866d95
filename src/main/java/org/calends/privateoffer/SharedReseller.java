package org.calends.privateoffer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reseller to whom two offers are made.
 *
 * @param customers how many customers both hold for; null for all
 */
public record SharedReseller(
        UUID tenantId, String name, @Nullable Integer customers) {}
