package org.calends.catalog;

/** Where a product stands: its publisher still writes it, it is on the marketplace, or it was. */
public enum ProductState {
    DRAFT,
    LIVE,
    STOPPED
}
