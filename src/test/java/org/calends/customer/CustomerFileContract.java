package org.calends.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.reseller.SampleResellers.active;
import static org.calends.reseller.SampleResellers.tenant;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.calends.api.PageRequest;
import org.calends.calendar.MovableClock;
import org.calends.database.TestDatabase;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.calends.reseller.SampleResellers;
import org.calends.security.LoggedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;

/** What a file of relationships brings about, on every database. */
abstract class CustomerFileContract {

    private static final String HEADER = "reseller,tenantId,name,country,agreement\n";
    private static final UUID FOODS = UUID.fromString("5c000000-0000-4000-8000-000000000001");
    private static final String FOODS_OF_SOLSTICE = tenant(1) + "," + FOODS + ",Example Foods,DE,accepted\n";

    private final TestDatabase database;
    private final MovableClock clock = new MovableClock();

    CustomerFileContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoGermanPartners() {
        clock.freeze(Instant.parse("2027-02-01T12:00:00Z"));
        SampleResellers.save(database, active(1, "Solstice"), active(2, "Tamarind"));
    }

    @AfterEach
    void logOut() {
        LoggedIn.asNobody();
    }

    @Test
    void loadsRelationshipsAndChangesNothingTheSecondTime() {
        var file = HEADER + FOODS_OF_SOLSTICE + tenant(2) + "," + FOODS + ",Example Foods,DE,\n";
        load(file);
        var first = everything();

        clock.freeze(Instant.parse("2027-03-01T12:00:00Z"));
        load(file);

        assertThat(everything()).isEqualTo(first);
        LoggedIn.asOperator();
        assertThat(room(file).customers.search(null, new PageRequest(0, 9)).items())
                .extracting(Relationship::agreementCurrent)
                .containsExactly(true, true);
    }

    @Test
    @DisplayName("P11: what was removed, no file brings back")
    void leavesRemovedRelationshipsAlone() {
        load(HEADER + FOODS_OF_SOLSTICE);
        LoggedIn.asReseller(tenant(1));
        room("").customers.remove(FOODS);

        load(HEADER + FOODS_OF_SOLSTICE);

        assertThat(room("").customers.search(null, new PageRequest(0, 9)).items())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5a000000-0000-4000-8000-000000000009,5c000000-0000-4000-8000-000000000002,Tools,DE, | row 3, reseller: there is no reseller 5a000000-0000-4000-8000-000000000009
            5a000000-0000-4000-8000-000000000001,5a000000-0000-4000-8000-000000000001,Tools,DE, | row 3, tenantId: is the reseller itself
            5a000000-0000-4000-8000-000000000001,5c000000-0000-4000-8000-000000000002,Tools,FR, | row 3, country: is not in the market of Solstice
            5a000000-0000-4000-8000-000000000001,5c000000-0000-4000-8000-000000000001,Example Foods,DE, | row 3, tenantId: is there twice for this reseller
            5a000000-0000-4000-8000-000000000002,5c000000-0000-4000-8000-000000000001,Other Foods,DE, | row 3, tenantId: has another name or country further up
            5a000000-0000-4000-8000-000000000001,5c000000-0000-4000-8000-000000000002,Tools,DE,yes | row 3, agreement: "yes" is not accepted; write that, or nothing
            5a000000-0000-4000-8000-000000000001,5c,Tools,DE, | row 3, tenantId: "5c" is not a UUID
            5a000000-0000-4000-8000-000000000001,5c000000-0000-4000-8000-000000000002,,DE, | row 3, name: is missing
            """)
    void refusesABrokenRowAndLoadsNothing(String row, String problem) {
        try {
            load(HEADER + FOODS_OF_SOLSTICE + row + "\n");
            assertThat(problem).as("was refused").isNull();
        } catch (Invalid refusal) {
            assertThat(refusal.violations())
                    .extracting(CustomerFileContract::words)
                    .contains(problem);
        }
        assertThat(everything().values()).allMatch(List::isEmpty);
    }

    private static String words(Violation violation) {
        return violation.field() + ": " + violation.message();
    }

    private void load(String csv) {
        room(csv).file.load();
    }

    private CustomerRoom room(String csv) {
        return new CustomerRoom(database, clock, "1", new ByteArrayResource(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private Map<String, List<Map<String, Object>>> everything() {
        return List.of("customer", "customer_agreement", "customer_relationship", "relationship_event").stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> database.jdbc()
                                .sql("select * from " + table + " order by 1, 2")
                                .query()
                                .listOfRows()));
    }
}
