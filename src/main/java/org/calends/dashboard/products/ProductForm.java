package org.calends.dashboard.products;

import org.calends.api.Spelling;
import org.calends.catalog.OfferType;
import org.calends.catalog.Product;
import org.calends.catalog.ResellerChannel;
import org.calends.listing.Unreadable;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;

/**
 * A product as somebody typed it.
 *
 * @param type and {@code channel}: in the API's spelling
 * @param exclusive for those let in only (R51)
 */
record ProductForm(int version, String key, String title, String type, String channel, boolean exclusive) {

    static final ProductForm BLANK =
            new ProductForm(0, "", "", Spelling.of(OfferType.SAAS), Spelling.of(ResellerChannel.ANY), false);

    static ProductForm of(Product product, int version) {
        return new ProductForm(
                version,
                product.key(),
                product.title(),
                Spelling.of(product.offerType()),
                Spelling.of(product.resellerChannel()),
                product.exclusive());
    }

    ProductForm at(int other) {
        return new ProductForm(other, key, title, type, channel, exclusive);
    }

    OfferType offerType() {
        return constant(OfferType.class, type, "offerType", "C2");
    }

    ResellerChannel resellerChannel() {
        return constant(ResellerChannel.class, channel, "resellerChannel", "P17");
    }

    /** The API stores drafts without a title; here nobody would find one again. */
    void refuseUntitled() {
        if (title.isBlank()) {
            throw Invalid.of(Violation.of("title", "title.required", "Enter a title.", "C5"));
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word, String field, String rule) {
        var unreadable = new Unreadable();
        var constant = unreadable.constant(type, word, field, rule);
        unreadable.refuse();
        return constant;
    }
}
