package org.calends.listing;

import java.util.UUID;

/**
 * A reseller that a catalog file opts in to a product (R9, P17).
 *
 * @param place where the file says so
 */
public record SelectedReseller(String productKey, UUID tenantId, String place) {}
