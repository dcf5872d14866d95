package org.calends.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.calends.customer.CustomerRoom.EVA;
import static org.calends.reseller.SampleResellers.active;
import static org.calends.reseller.SampleResellers.inSweden;
import static org.calends.reseller.SampleResellers.suspended;
import static org.calends.reseller.SampleResellers.tenant;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.calends.api.PageRequest;
import org.calends.calendar.MovableClock;
import org.calends.customer.RelationshipEvent.Kind;
import org.calends.database.TestDatabase;
import org.calends.problem.Invalid;
import org.calends.problem.NotFound;
import org.calends.problem.Violation;
import org.calends.reseller.SampleResellers;
import org.calends.security.LinkToken;
import org.calends.security.LoggedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How customers and resellers come together, and part, on every database. */
abstract class CustomerContract {

    private static final Instant NOON = Instant.parse("2027-02-01T12:00:00.123456Z");
    private static final PageRequest ALL = new PageRequest(0, 50);
    private static final UUID SOLSTICE = tenant(1);
    private static final UUID TAMARIND = tenant(2);
    private static final UUID FOODS = UUID.fromString("5c000000-0000-4000-8000-000000000001");

    private final TestDatabase database;
    private final MovableClock clock = new MovableClock();
    private final CustomerRoom room;

    CustomerContract(TestDatabase database) {
        this.database = database;
        room = new CustomerRoom(database, clock, "1", null);
    }

    @BeforeEach
    void twoGermanPartners() {
        clock.freeze(NOON);
        SampleResellers.save(database, active(1, "Solstice"), active(2, "Tamarind"), suspended(3));
    }

    @AfterEach
    void logOut() {
        LoggedIn.asNobody();
    }

    @Test
    @DisplayName("P4, P6: who has the link accepts relationship and agreement; everything is kept")
    void establishesARelationshipByInvitationAndAcceptance() {
        var secret = room.invited(SOLSTICE, FOODS, "DE");
        assertThat(room.customers.search(null, ALL).items()).isEmpty();
        assertThat(room.answers.question(secret).reseller().name()).isEqualTo("Solstice");

        room.answers.accept(secret, EVA);

        var relationship = room.customers.mine(FOODS);
        assertThat(relationship)
                .isEqualTo(new Relationship(
                        SOLSTICE,
                        new Customer(FOODS, "Example Foods", "DE"),
                        NOON,
                        false,
                        false,
                        new Agreement("1", NOON, "Eva Lind <eva@customer.example>"),
                        true));
        assertThat(room.customers.history(FOODS))
                .extracting(RelationshipEvent::kind, RelationshipEvent::actor)
                .containsExactly(
                        tuple(Kind.ESTABLISHED, EVA.toString()), tuple(Kind.AGREEMENT_ACCEPTED, EVA.toString()));
        assertThat(room.invitations.list(ALL).items())
                .extracting(Invitation::state, Invitation::decidedBy)
                .containsExactly(tuple(Invitation.State.ACCEPTED, EVA.toString()));
    }

    @Test
    void keepsNoSecretInTheTables() {
        var secret = room.invited(SOLSTICE, FOODS, "DE");

        assertThat(database.jdbc()
                        .sql("select * from customer_invitation")
                        .query()
                        .listOfRows()
                        .toString())
                .doesNotContain(secret);
        assertThat(new LinkToken(secret)).hasToString("LinkToken");
        assertThatThrownBy(() -> room.answers.question(secret + "x")).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("P4: a link works once, until it is canceled, superseded or 30 days old")
    void closesInvitations() {
        var accepted = room.invited(SOLSTICE, FOODS, "DE");
        room.answers.accept(accepted, EVA);
        assertThatThrownBy(() -> room.answers.accept(accepted, EVA)).isInstanceOf(InvitationClosed.class);

        var declined = room.invited(TAMARIND, FOODS, "DE");
        room.answers.decline(declined, EVA);
        assertThatThrownBy(() -> room.answers.accept(declined, EVA)).isInstanceOf(InvitationClosed.class);

        var superseded = room.invited(TAMARIND, FOODS, "DE");
        var late = room.invited(TAMARIND, FOODS, "DE");
        assertThatThrownBy(() -> room.answers.question(superseded)).isInstanceOf(InvitationClosed.class);
        clock.freeze(NOON.plus(Duration.ofDays(30)));
        assertThatThrownBy(() -> room.answers.accept(late, EVA)).isInstanceOf(InvitationClosed.class);

        var canceled = room.invited(TAMARIND, FOODS, "DE");
        var id = room.invitations.list(ALL).items().get(0).id();
        room.invitations.cancel(id);
        assertThatThrownBy(() -> room.answers.question(canceled)).isInstanceOf(InvitationClosed.class);
        assertThatThrownBy(() -> room.invitations.cancel(id)).isInstanceOf(InvitationClosed.class);
        LoggedIn.asReseller(SOLSTICE);
        assertThatThrownBy(() -> room.invitations.cancel(id)).isInstanceOf(NotFound.class);
        assertThat(room.invitations.list(ALL).items())
                .extracting(Invitation::reseller)
                .containsOnly(SOLSTICE);
    }

    @Test
    @DisplayName("P4, P10, P14: names everything that stands against an invitation at once")
    void refusesInvitationsWithEveryReason() {
        assertThat(refused(SOLSTICE, SOLSTICE, " ", "FR"))
                .containsExactly("country.other-market", "tenantId.self", "name.length");
        assertThat(refused(tenant(3), null, "Foods", "XX"))
                .containsExactly("reseller.not-active", "tenantId.missing", "country.unknown");
        room.related(SOLSTICE, FOODS, "DE");
        assertThat(refused(SOLSTICE, FOODS, "Foods", "DE")).containsExactly("tenantId.related");
    }

    @Test
    @DisplayName("P4, P18: the resellers of a region sell in all of its countries, others in their own")
    void knowsTheMarketOfAReseller() {
        SampleResellers.save(database, inSweden(4));

        room.related(tenant(4), FOODS, "NO");
        assertThat(refused(tenant(4), UUID.randomUUID(), "Foods", "FI")).containsExactly("country.other-market");
        assertThat(refused(SOLSTICE, UUID.randomUUID(), "Foods", "AT")).containsExactly("country.other-market");
    }

    @Test
    @DisplayName("P4: what counts is the country that the customer is known to be in")
    void checksTheMarketAgainWhenTheCustomerAnswers() {
        room.related(SOLSTICE, FOODS, "DE");
        database.jdbc().sql("update customer set country = 'FR'").update();
        var secret = room.invited(TAMARIND, FOODS, "DE");

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> room.answers.accept(secret, EVA))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .extracting(Violation::code)
                        .containsExactly("country.other-market"));
    }

    @Test
    @DisplayName("P5: a customer has several partners, who do not see each other")
    void allowsSeveralPartners() {
        room.related(SOLSTICE, FOODS, "DE");
        room.related(TAMARIND, FOODS, "DE");

        LoggedIn.asReseller(TAMARIND);
        assertThat(room.customers.search("example", ALL).items())
                .extracting(Relationship::reseller)
                .containsExactly(TAMARIND);
        LoggedIn.asOperator();
        assertThat(room.customers.search(FOODS.toString().substring(0, 9), ALL).total())
                .isEqualTo(2);
        assertThat(room.customers.search("100%", ALL).items()).isEmpty();
    }

    @Test
    @DisplayName(
            "P2, P6: nothing is sold without a relationship, without the agreement in force, or into another market")
    void saysWhyACustomerBuysNothing() {
        assertThat(codes(SOLSTICE, "DE")).containsExactly("customer.not-related");
        room.related(SOLSTICE, FOODS, "DE");
        assertThat(codes(SOLSTICE, "DE")).isEmpty();
        assertThat(codes(TAMARIND, "DE")).containsExactly("customer.not-related");
        assertThat(codes(SOLSTICE, "AT")).containsExactly("market.not-the-customers");

        var nextYear = new CustomerRoom(database, clock, "2", null);
        assertThat(nextYear.check.violations(SOLSTICE, FOODS, "AT"))
                .extracting(Violation::code)
                .containsExactly("customer.no-agreement", "market.not-the-customers");
        nextYear.related(SOLSTICE, FOODS, "DE");
        assertThat(nextYear.check.violations(SOLSTICE, FOODS, "DE")).isEmpty();
        assertThat(nextYear.customers.history(FOODS))
                .extracting(RelationshipEvent::kind)
                .containsExactly(Kind.ESTABLISHED, Kind.AGREEMENT_ACCEPTED, Kind.AGREEMENT_ACCEPTED);
    }

    @Test
    @DisplayName("P12, P13: both switches are off at first, are set for each customer, and each change is kept")
    void keepsEachSwitch() {
        room.related(SOLSTICE, FOODS, "DE");
        room.related(TAMARIND, FOODS, "DE");
        LoggedIn.asReseller(SOLSTICE);

        room.customers.showUsage(FOODS, true);
        room.customers.showUsage(FOODS, true);
        var on = room.customers.allowReservations(FOODS, true);
        assertThat(on.usageVisible() && on.reservationsAllowed()).isTrue();
        room.customers.allowReservations(FOODS, false);
        var off = room.customers.showUsage(FOODS, false);

        assertThat(off.usageVisible() || off.reservationsAllowed()).isFalse();
        assertThat(room.customers.history(FOODS))
                .filteredOn(event -> event.actor().equals("rhea"))
                .extracting(RelationshipEvent::kind)
                .containsExactly(
                        Kind.USAGE_SHOWN, Kind.RESERVATIONS_ALLOWED, Kind.RESERVATIONS_FORBIDDEN, Kind.USAGE_HIDDEN);
        LoggedIn.asReseller(TAMARIND);
        assertThat(room.customers.mine(FOODS).usageVisible()).isFalse();
    }

    @Test
    @DisplayName(
            "P11: a relationship is removed when nothing holds it, and comes back by a new invitation, switches off")
    void removesAndReestablishes() {
        room.related(SOLSTICE, FOODS, "DE");
        room.customers.allowReservations(FOODS, true);
        room.ties.add(Violation.of("subscriptions/1", "subscription.not-suspended", "Suspend it.", "P11"));
        assertThatExceptionOfType(RelationshipHeld.class)
                .isThrownBy(() -> room.customers.remove(FOODS))
                .satisfies(held -> assertThat(held.violations()).isEqualTo(room.ties));

        room.ties.clear();
        room.customers.remove(FOODS);

        assertThat(room.customers.search(null, ALL).items()).isEmpty();
        assertThatThrownBy(() -> room.customers.remove(FOODS)).isInstanceOf(NotFound.class);
        assertThat(codes(SOLSTICE, "DE")).containsExactly("customer.not-related");
        room.related(SOLSTICE, FOODS, "DE");
        assertThat(room.customers.mine(FOODS).reservationsAllowed()).isFalse();
        assertThat(room.customers.history(FOODS))
                .extracting(RelationshipEvent::kind)
                .endsWith(Kind.RESERVATIONS_ALLOWED, Kind.REMOVED, Kind.ESTABLISHED);
    }

    private List<String> codes(UUID reseller, String market) {
        return room.check.violations(reseller, FOODS, market).stream()
                .map(Violation::code)
                .toList();
    }

    private List<String> refused(UUID reseller, UUID tenant, String name, String country) {
        LoggedIn.asReseller(reseller);
        try {
            room.invitations.send(tenant, name, country);
            return List.of();
        } catch (Invalid refusal) {
            return refusal.violations().stream().map(Violation::code).toList();
        }
    }
}
