package org.calends.audience;

import org.calends.catalog.Catalog;
import org.calends.catalog.SampleOwnProducts;
import org.calends.database.TestDatabase;

/** Audiences on a test database, for the tests of rooms that need them. */
public final class SampleAudiences {

    private SampleAudiences() {}

    public static PlanAudience on(TestDatabase database, Catalog catalog) {
        return new PlanAudience(
                SampleOwnProducts.over(catalog),
                new Audiences(database.jdbc(), database.batches()),
                AudienceLimits.DEFAULTS);
    }
}
