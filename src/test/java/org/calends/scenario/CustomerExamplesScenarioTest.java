package org.calends.scenario;

import static java.util.Map.entry;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.calends.files.StartFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Examples of the calls about customers and invitations, over the demo's customers as they came. */
class CustomerExamplesScenarioTest extends ExamplesScenarioTest {

    private static final String CUSTOMERS = "/api/customers";
    private static final String DRIFTWOOD = CUSTOMERS + "/" + Reseller.CUSTOMER;
    private static final String INVITATIONS = CUSTOMERS + "/invitations";
    private static final String TABLES = "subscription_event,subscription,relationship_event,customer_invitation,"
            + "customer_relationship,customer_agreement,customer";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<StartFile> files;

    private final Map<String, Supplier<HttpResponse<String>>> answers = Map.ofEntries(
            entry("listCustomers.200", () -> gets("rhea", CUSTOMERS + "?q=driftwood")),
            entry("getCustomer.200", () -> gets("rhea", DRIFTWOOD)),
            entry("listCustomerHistory.200", () -> gets("rhea", DRIFTWOOD + "/history")),
            entry("showUsage.200", () -> put("rhea", DRIFTWOOD + "/usage-visibility", "showUsage")),
            entry("allowReservations.200", () -> put("rhea", DRIFTWOOD + "/reservations", "allowReservations")),
            entry("removeCustomer.409", () -> {
                post("rhea", "/api/subscriptions", "provisionSubscription");
                return as("rhea").deletes(DRIFTWOOD);
            }),
            entry("inviteCustomer.201", () -> post("rhea", INVITATIONS, "inviteCustomer")),
            entry("listInvitations.200", () -> {
                post("rhea", INVITATIONS, "inviteCustomer");
                return gets("rhea", INVITATIONS);
            }));

    @Override
    protected Map<String, Supplier<HttpResponse<String>>> answers() {
        return answers;
    }

    @BeforeEach
    @AfterEach
    void theDemosCustomersAlone() {
        jdbc.sql("delete from sale").update();
        Stream.of(TABLES.split(","))
                .forEach(table -> jdbc.sql("delete from " + table).update());
        files.forEach(StartFile::load);
    }
}
