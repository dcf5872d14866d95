package org.calends.sales;

import java.util.UUID;
import org.calends.pricing.Purchase;

/**
 * What was sold, and what it cost that day; it never changes.
 *
 * @param recordedBy the login name of whoever recorded it
 */
public record Sale(UUID id, Purchase purchase, SalePrice price, String recordedBy) {}
