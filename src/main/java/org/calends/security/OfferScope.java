package org.calends.security;

import org.jspecify.annotations.Nullable;

/**
 * The tenant wall: which private offers a query may touch. It is handed down to the SQL, so that nothing above can forget it.
 *
 * @param publisher the only publisher whose offers may be seen, or null for all of them
 */
public record OfferScope(@Nullable String publisher) {

    public static final OfferScope ALL = new OfferScope(null);
}
