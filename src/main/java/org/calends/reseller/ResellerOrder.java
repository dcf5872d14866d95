package org.calends.reseller;

import java.util.Arrays;
import java.util.Optional;

/** By what a list of resellers is sorted. */
public enum ResellerOrder {
    NAME("name", "lower(name), tenant_id"),
    NAME_DOWN("-name", "lower(name) desc, tenant_id"),
    REGION("region", "region, country, lower(name), tenant_id"),
    REGION_DOWN("-region", "region desc, country desc, lower(name), tenant_id"),
    TYPE("type", "partner_type, lower(name), tenant_id"),
    TYPE_DOWN("-type", "partner_type desc, lower(name), tenant_id"),
    STATUS("status", "program_status, lower(name), tenant_id"),
    STATUS_DOWN("-status", "program_status desc, lower(name), tenant_id");

    private final String key;
    private final String sql;

    ResellerOrder(String key, String sql) {
        this.key = key;
        this.sql = sql;
    }

    public static Optional<ResellerOrder> parse(String key) {
        return Arrays.stream(values()).filter(order -> order.key.equals(key)).findFirst();
    }

    /** As an address writes it. */
    public String key() {
        return key;
    }

    String sql() {
        return sql;
    }
}
