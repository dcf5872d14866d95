package org.calends.sales;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rows of the ledger by their ids, without the margins that were considered. Whose they are, the caller knows. */
@Component
@Transactional(readOnly = true)
public class LedgerRows {

    /** What a database takes as a list without getting slow. */
    private static final int CHUNK = 500;

    private static final String ROWS = "select s.* from sale s where s.id in (:ids)";

    private final JdbcClient jdbc;

    LedgerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<UUID, Sale> of(List<UUID> ids) {
        Map<UUID, Sale> rows = new HashMap<>();
        IntStream.iterate(0, from -> from < ids.size(), from -> from + CHUNK)
                .mapToObj(from -> ids.subList(from, Math.min(from + CHUNK, ids.size())))
                .forEach(chunk -> jdbc.sql(ROWS)
                        .param("ids", chunk)
                        .query((row, n) -> SaleReading.sale(row))
                        .list()
                        .forEach(sale -> rows.put(sale.id(), sale)));
        return rows;
    }
}
