package org.calends.discovery;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.calends.pricing.Margin;
import org.jspecify.annotations.Nullable;

/** How a list of margins can be sorted; equals stay in the order in which they take effect. */
public enum MarginOrder {
    FIRST("startsAt", comparing(margin -> margin.effective().startsAt())),
    NEWEST("-startsAt", FIRST.comparator.reversed()),
    ENDS_SOONEST("endsAt", comparing(margin -> margin.effective().endsAt())),
    HIGHEST(
            "-marginPercent",
            comparing(MarginOrder::percent, nullsFirst(naturalOrder())).reversed());

    private final String key;
    private final Comparator<DiscoveredMargin> comparator;

    MarginOrder(String key, Comparator<DiscoveredMargin> comparator) {
        this.key = key;
        this.comparator = comparator;
    }

    /** As an address writes it. */
    public String key() {
        return key;
    }

    public static Optional<MarginOrder> parse(String key) {
        return Arrays.stream(values()).filter(order -> order.key.equals(key)).findFirst();
    }

    Comparator<DiscoveredMargin> comparator() {
        return comparator;
    }

    private static @Nullable BigDecimal percent(DiscoveredMargin margin) {
        return margin.margin() instanceof Margin.Percentage share ? share.percent() : null;
    }
}
