package org.calends.privateoffer;

import java.util.Map;
import org.calends.problem.Refusal;

/** A reseller has sold the offer, so it cannot be taken back any more (R81-R83). */
public class AlreadySold extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient FirstSale sale;

    AlreadySold(PrivateOfferId id, FirstSale sale) {
        super(
                Kind.CONFLICT,
                "already-sold",
                "%s sold %s at %s. It can no longer be withdrawn.".formatted(sale.resellerName(), id, sale.at()),
                "R81");
        this.sale = sale;
    }

    /** Who sold it and when, and not to whom (R83). */
    @Override
    public Map<String, Object> facts() {
        return Map.of("reseller", sale.reseller(), "soldAt", sale.at());
    }
}
