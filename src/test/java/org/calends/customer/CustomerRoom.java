package org.calends.customer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.MovableClock;
import org.calends.customer.InvitationAnswers.Person;
import org.calends.database.TestDatabase;
import org.calends.problem.Violation;
import org.calends.reseller.SampleResellers;
import org.calends.security.LoggedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** The room's doors on a test database, with the agreement in force and the time in a test's hands. */
final class CustomerRoom {

    static final Person EVA = new Person("Eva Lind", "eva@customer.example");

    final Customers customers;
    final Invitations invitations;
    final InvitationAnswers answers;
    final CustomerCheck check;
    final CustomerFile file;

    /** What keeps relationships from being removed. */
    final List<Violation> ties = new ArrayList<>();

    CustomerRoom(TestDatabase database, MovableClock clock, String agreement, @Nullable Resource resource) {
        var settings = new CustomerSettings(
                agreement, null, Duration.ofDays(30), Map.of("Nordics", Set.of("SE", "NO")), resource);
        var calendar = new MarketplaceCalendar(clock);
        var resellers = SampleResellers.directory(database, calendar);
        var relationships = new RelationshipRows(database.jdbc(), settings);
        var rows = new CustomerRows(database.jdbc());
        var invited = new InvitationRows(database.jdbc());
        var market = new SameMarket(settings);
        var rules = new InvitationRules(resellers, relationships, market);
        var concluding = new Concluding(relationships, rows, settings);
        customers = new Customers(relationships, rows, List.of((reseller, customer) -> ties), calendar);
        invitations = new Invitations(rules, invited, settings, calendar);
        answers = new InvitationAnswers(rules, invited, concluding, calendar);
        check = new CustomerCheck(relationships);
        file = new CustomerFile(settings, resellers, market, concluding, calendar);
    }

    /** The secret of an invitation by a reseller. */
    String invited(UUID reseller, UUID tenant, String country) {
        LoggedIn.asReseller(reseller);
        return invitations.send(tenant, "Example Foods", country).secret();
    }

    void related(UUID reseller, UUID tenant, String country) {
        answers.accept(invited(reseller, tenant, country), EVA);
    }
}
