package org.calends.privateoffer;

/** How a list of offers may be sorted; a minus turns the order round. */
public enum OfferOrder {
    NAME("name", "lower(o.name), o.id"),
    NAME_DOWN("-name", "lower(o.name) desc, o.id"),
    UPDATED("updatedAt", "o.updated_at, o.id"),
    UPDATED_DOWN("-updatedAt", "o.updated_at desc, o.id"),
    START("start", "coalesce(o.start_month, '0000-00'), o.id"),
    START_DOWN("-start", "coalesce(o.start_month, '0000-00') desc, o.id"),
    END("end", "coalesce(o.end_month, '0000-00'), o.id"),
    END_DOWN("-end", "coalesce(o.end_month, '0000-00') desc, o.id"),
    RESELLERS("resellers", "(select count(*) from offered_reseller r where r.offer_id = o.id), o.id"),
    RESELLERS_DOWN("-resellers", "(select count(*) from offered_reseller r where r.offer_id = o.id) desc, o.id");

    private final String key;
    private final String sql;

    OfferOrder(String key, String sql) {
        this.key = key;
        this.sql = sql;
    }

    /** As callers write it. */
    public String key() {
        return key;
    }

    String sql() {
        return sql;
    }
}
