package org.calends.listing;

import org.calends.catalog.OfferType;
import org.calends.catalog.Product;
import org.calends.problem.Refusal;

/** What was asked for is for drafts only, or for what is published only (C6). */
public class NotInThisState extends Refusal {

    NotInThisState(String message) {
        super(Kind.CONFLICT, "wrong-state", message, "C6");
    }

    /** What is looked at before it is sold has a way of its own, in both directions. */
    static void refuseReviewed(Product product) {
        if (product.offerType() == OfferType.MANAGED_SERVICE) {
            throw new NotInThisState("“" + product.title()
                    + "” is a managed service: submit it for review, or stop selling it, under /api/managed-services/"
                    + product.key() + ".");
        }
    }
}
