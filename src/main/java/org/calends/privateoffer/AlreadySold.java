package org.calends.privateoffer;

import org.calends.problem.Refusal;

/** A reseller has sold the offer, so it cannot be taken back any more (R81-R83). */
public class AlreadySold extends Refusal {

    AlreadySold(PrivateOfferId id, FirstSale sale) {
        super(
                Kind.CONFLICT,
                "already-sold",
                "%s sold %s at %s. It can no longer be withdrawn.".formatted(sale.resellerName(), id, sale.at()));
    }
}
