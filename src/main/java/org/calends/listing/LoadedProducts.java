package org.calends.listing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the catalog file said last of each product. */
@Repository
class LoadedProducts {

    private static final String KNOWN =
            "select count(*) from loaded_product where product_key = :key and digest = :digest";

    private static final String REMEMBER = """
            merge into loaded_product l
            using (select cast(:key as varchar) as product_key, cast(:digest as varchar) as digest) s
                on (l.product_key = s.product_key)
            when matched then update set digest = s.digest
            when not matched then insert (product_key, digest) values (s.product_key, s.digest)
            """;

    private final JdbcClient jdbc;

    LoadedProducts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the file said this the last time, too. */
    boolean said(String key, String text) {
        return asking(KNOWN, key, text).query(Integer.class).single() > 0;
    }

    void remember(String key, String text) {
        asking(REMEMBER, key, text).update();
    }

    private JdbcClient.StatementSpec asking(String sql, String key, String text) {
        return jdbc.sql(sql).param("key", key).param("digest", digest(text));
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
