package org.calends.managedservice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the manifests of all plans of some products, in two queries. */
@Repository
class ManifestSearch {

    private static final String WRITTEN = """
            select product_key, plan_id, content, edition from manifest_draft where product_key in (:products)
            """;

    private static final String PUBLISHED = """
            select product_key, plan_id, content, published_at, edition from manifest where product_key in (:products)
            order by seq desc
            """;

    private final JdbcClient jdbc;
    private final Manifests manifests;

    ManifestSearch(JdbcClient jdbc, Manifests manifests) {
        this.jdbc = jdbc;
        this.manifests = manifests;
    }

    /** By product and plan; a plan without any is left out. */
    Map<String, Map<String, PlanManifests>> ofProducts(Collection<String> products) {
        Map<String, Map<String, PlanManifests>> found = new HashMap<>();
        if (products.isEmpty()) {
            return found;
        }
        jdbc.sql(PUBLISHED).param("products", products).query(row -> {
            var version = manifests.published(row, 0);
            var edition = row.getInt("edition");
            ofProduct(found, row.getString("product_key"))
                    .computeIfAbsent(row.getString("plan_id"), plan -> PlanManifests.of(new ArrayList<>(), edition))
                    .published()
                    .add(version);
        });
        jdbc.sql(WRITTEN).param("products", products).query(row -> {
            var written = Optional.of(manifests.read(row.getString("content")));
            var edition = row.getInt("edition");
            ofProduct(found, row.getString("product_key"))
                    .compute(
                            row.getString("plan_id"),
                            (plan, known) -> new PlanManifests(
                                    written,
                                    known == null ? PlanManifests.NONE.published() : known.published(),
                                    edition));
        });
        return found;
    }

    private static Map<String, PlanManifests> ofProduct(Map<String, Map<String, PlanManifests>> found, String product) {
        return found.computeIfAbsent(product, key -> new HashMap<>());
    }
}
