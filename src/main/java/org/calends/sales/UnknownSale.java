package org.calends.sales;

import java.util.UUID;
import org.calends.problem.NotFound;

/** There is no such sale, or it concerns others: told alike. */
class UnknownSale extends NotFound {

    UnknownSale(UUID id) {
        super("Sale " + id);
    }
}
