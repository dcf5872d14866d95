package org.calends.privateoffer;

import java.util.Optional;

/** Whether an offer has been sold (R81); the sales answer. */
public interface SaleHistory {

    Optional<FirstSale> firstSale(PrivateOfferId id);
}
