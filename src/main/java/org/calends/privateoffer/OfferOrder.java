package org.calends.privateoffer;

/** How a list of offers may be sorted; a minus turns the order round. */
public enum OfferOrder {
    NAME("name", "lower(o.name), o.id"),
    NAME_DOWN("-name", "lower(o.name) desc, o.id"),
    UPDATED("updatedAt", "o.updated_at, o.id"),
    UPDATED_DOWN("-updatedAt", "o.updated_at desc, o.id"),
    END("end", "o.end_month, o.id"),
    END_DOWN("-end", "o.end_month desc, o.id");

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
