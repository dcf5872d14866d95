package org.calends.dashboard.setup;

import java.util.List;
import java.util.UUID;
import org.calends.dashboard.Meter;
import org.calends.reseller.Reseller;
import org.calends.reseller.ResellerFilters;
import org.jspecify.annotations.Nullable;

/**
 * The resellers that the picker shows, and how many there are.
 *
 * @param number how many are chosen
 * @param most how many may be
 */
record Picker(Search search, ResellerFilters filters, List<Row> rows, long total, int number, int most, boolean more) {

    /**
     * One of them.
     *
     * @param reseller null when nobody knows this tenant
     * @param ready whether it may sell all products of the draft already
     * @param customers how many customers it is limited to
     */
    record Row(UUID tenant, @Nullable Reseller reseller, boolean chosen, boolean ready, int customers) {

        public String name() {
            return reseller == null ? tenant.toString() : reseller.name();
        }

        /** Enough of the tenant id to tell it from others. */
        public String shortTenant() {
            var whole = tenant.toString();
            return whole.substring(0, whole.indexOf('-')) + "…" + whole.substring(whole.length() - 4);
        }

        /** Why it cannot be given a margin, as the end of a message's key; null when it can. */
        public @Nullable String obstacle() {
            return reseller == null
                    ? "UNKNOWN_RESELLER"
                    : reseller.refusal().map(Enum::name).orElse(null);
        }
    }

    public Meter meter() {
        return Meter.of(Math.max(number, most))
                .add(number > most ? "bad" : "accent", number)
                .build();
    }

    public long pages() {
        return Math.max(1, (total + Search.SIZE - 1) / Search.SIZE);
    }

    public int left() {
        return most - number;
    }
}
