package org.calends.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Which plan of which product a row belongs to. */
record PlanKey(String product, String plan) {

    static PlanKey of(ResultSet row) throws SQLException {
        return new PlanKey(row.getString("product_key"), row.getString("plan_id"));
    }
}
