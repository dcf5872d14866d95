package org.calends.reseller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.reseller.SampleResellers.active;
import static org.calends.reseller.SampleResellers.departed;
import static org.calends.reseller.SampleResellers.indirect;
import static org.calends.reseller.SampleResellers.suspended;
import static org.calends.reseller.SampleResellers.tenant;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.calends.api.PageRequest;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.MovableClock;
import org.calends.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for the reseller directory on every database. */
abstract class ResellerDirectoryContract {

    private final ResellerDirectory directory;

    ResellerDirectoryContract(TestDatabase database) {
        directory = new JdbcResellers(database.jdbc(), database.batches(), new MarketplaceCalendar(new MovableClock()));
    }

    @Test
    void findsResellersAsTheyWereStored() {
        directory.save(List.of(active(1, "Solstice Digital"), suspended(2), departed(3)));

        assertThat(directory.find(List.of(tenant(1), tenant(2), tenant(9))))
                .hasSize(2)
                .containsEntry(tenant(1), active(1, "Solstice Digital"))
                .containsEntry(tenant(2), suspended(2));
        assertThat(directory.find(List.of())).isEmpty();
    }

    @Test
    void takesTheNewFactsOfAKnownReseller() {
        directory.save(List.of(suspended(1)));
        directory.save(List.of(active(1, "Solstice Digital")));
        directory.save(List.of(active(1, "Solstice Digital")));

        assertThat(directory.find(List.of(tenant(1))))
                .containsValue(active(1, "Solstice Digital"))
                .hasSize(1);
    }

    @Test
    void storesNothingWhenThereIsNothingToStore() {
        directory.save(List.of());

        assertThat(search(null, null, null, null)).isEmpty();
    }

    @Test
    void findsPartOfANameWhateverTheCase() {
        directory.save(List.of(active(1, "Solstice Digital"), active(2, "Tamarind 100%"), active(3, "Tamarind 100")));

        assertThat(search("TICE dig", null, null, null)).containsExactly("Solstice Digital");
        assertThat(search("100%", null, null, null)).containsExactly("Tamarind 100%");
        assertThat(search("  ", null, null, null)).hasSize(3);
    }

    @Test
    void findsATenantIdByItsBeginning() {
        directory.save(List.of(active(1, "Solstice Digital"), active(12, "Tamarind")));

        assertThat(search(tenant(12).toString().toUpperCase(Locale.ROOT), null, null, null))
                .containsExactly("Tamarind");
        assertThat(search("5a000000-0000", null, null, null)).hasSize(2);
        assertThat(search("0000-4000", null, null, null))
                .as("not from the middle")
                .isEmpty();
    }

    @Test
    void narrowsByRegionSkillAndCompetency() {
        directory.save(List.of(active(1, "Solstice Digital"), indirect(2)));

        assertThat(search(null, "Nordics", null, null)).containsExactly("Reseller 2");
        assertThat(search(null, null, "security", null)).containsExactly("Solstice Digital");
        assertThat(search(null, null, null, "modern work")).containsExactly("Solstice Digital");
        assertThat(search(null, "Nordics", "security", null)).isEmpty();
    }

    @Test
    void pagesInAStableOrder() {
        directory.save(IntStream.rangeClosed(1, 5)
                .mapToObj(n -> active(n, "Same name"))
                .toList());

        var page = directory.search(new ResellerQuery(null, null, null, null), new PageRequest(1, 2));

        assertThat(page.items()).extracting(Reseller::tenantId).containsExactly(tenant(3), tenant(4));
        assertThat(page.total()).isEqualTo(5);
    }

    @Test
    void offersTheFiltersThatSomebodyMatches() {
        directory.save(List.of(active(1, "Solstice Digital"), indirect(2)));

        assertThat(directory.filters())
                .isEqualTo(new ResellerFilters(
                        List.of("DACH", "Nordics"),
                        List.of("data and analytics", "infrastructure", "security"),
                        List.of("modern work")));
    }

    private List<String> search(
            @Nullable String q, @Nullable String region, @Nullable String skill, @Nullable String competency) {
        return directory
                .search(new ResellerQuery(q, region, skill, competency), new PageRequest(0, 50))
                .map(Reseller::name)
                .items();
    }
}
