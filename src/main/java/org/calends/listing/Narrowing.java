package org.calends.listing;

import org.calends.catalog.Product;
import org.calends.catalog.ProductState;
import org.calends.catalog.ResellerChannel;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;

/** What resellers sell, its publisher does not take from them on its own: that is for the marketplace (P17). */
final class Narrowing {

    private Narrowing() {}

    /** A draft is sold by nobody yet. */
    static void refuse(Product before, Product after) {
        if (before.state() == ProductState.DRAFT) {
            return;
        }
        if (after.resellerChannel().compareTo(before.resellerChannel()) > 0) {
            throw narrower("resellerChannel", "can be opened to more resellers, never to fewer");
        }
        if (open(before) && !open(after)) {
            throw narrower("exclusive", "can no longer be made exclusive");
        }
    }

    private static boolean open(Product product) {
        return product.resellerChannel() == ResellerChannel.ANY && !product.exclusive();
    }

    private static Invalid narrower(String field, String may) {
        return Invalid.of(Violation.of(
                field,
                field + ".narrower",
                "What has been published " + may + "; ask the marketplace’s operators.",
                "P17"));
    }
}
