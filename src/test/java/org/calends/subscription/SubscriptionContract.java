package org.calends.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calends.catalog.SampleProducts.mesh;
import static org.calends.catalog.SampleProducts.vault;
import static org.calends.reseller.SampleResellers.active;
import static org.calends.reseller.SampleResellers.tenant;
import static org.calends.subscription.SubscriptionRoom.MACHINE;
import static org.calends.subscription.SubscriptionRoom.SOFTWARE;
import static org.calends.subscription.SubscriptionStatus.ACTIVE;
import static org.calends.subscription.SubscriptionStatus.DELETED;
import static org.calends.subscription.SubscriptionStatus.DISABLED;
import static org.calends.subscription.SubscriptionStatus.EXPIRED;
import static org.calends.subscription.SubscriptionStatus.PENDING;
import static org.calends.subscription.SubscriptionStatus.SUSPENDED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.calends.api.PageRequest;
import org.calends.calendar.MovableClock;
import org.calends.catalog.SampleCatalog;
import org.calends.customer.SampleCustomers;
import org.calends.database.TestDatabase;
import org.calends.problem.NotFound;
import org.calends.problem.Violation;
import org.calends.reseller.SampleResellers;
import org.calends.security.LoggedIn;
import org.calends.subscription.SubscriptionEvent.Kind;
import org.calends.subscription.Suspension.By;
import org.calends.subscription.Suspension.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The life of subscriptions, on every database. */
abstract class SubscriptionContract {

    private static final Instant START = Instant.parse("2027-01-31T09:00:00.123456Z");
    private static final PageRequest ALL = new PageRequest(0, 50);
    private static final UUID SOLSTICE = tenant(1);
    private static final UUID TAMARIND = tenant(2);
    private static final UUID FOODS = UUID.fromString("5c000000-0000-4000-8000-000000000001");

    private final TestDatabase database;
    private final MovableClock clock = new MovableClock();
    private final SubscriptionRoom room;

    SubscriptionContract(TestDatabase database) {
        this.database = database;
        room = new SubscriptionRoom(database, clock);
    }

    @BeforeEach
    void aCustomerOfTwoPartners() {
        clock.freeze(START);
        SampleCatalog.save(database, vault(), mesh());
        SampleResellers.save(database, active(1, "Solstice"), active(2, "Tamarind"));
        SampleCustomers.relate(database.jdbc(), SOLSTICE, FOODS, "DE");
        SampleCustomers.relate(database.jdbc(), TAMARIND, FOODS, "DE");
        LoggedIn.asReseller(SOLSTICE);
    }

    @AfterEach
    void logOut() {
        LoggedIn.asNobody();
    }

    @Test
    @DisplayName("P9: software waits for its publisher, and is off when nobody activates it in 30 days")
    void waitsForTheActivationOfSoftware() {
        var first = software("P3Y");
        var second = software("P3Y");
        assertThat(status(first)).isEqualTo(PENDING);
        assertThat(PurchaseStatus.of(PENDING)).isEqualTo(PurchaseStatus.PENDING_FULFILLMENT_START);

        LoggedIn.asPublisher("fernhill");
        assertThatThrownBy(() -> room.management.activate(first)).isInstanceOf(NotFound.class);
        LoggedIn.asPublisher("halden");
        room.management.activate(first);
        assertThatThrownBy(() -> room.management.activate(first)).isInstanceOf(SubscriptionRefused.class);
        travel(START.plus(Duration.ofDays(30)).minusMillis(1));
        assertThat(status(second)).isEqualTo(PENDING);
        travel(START.plus(Duration.ofDays(30)));

        assertThat(status(first)).isEqualTo(ACTIVE);
        assertThat(status(second)).isEqualTo(DELETED);
        assertThat(PurchaseStatus.of(DELETED)).isEqualTo(PurchaseStatus.UNSUBSCRIBED);
        assertThat(kinds(second)).containsExactly(Kind.PROVISIONED, Kind.LAPSED);
    }

    @Test
    @DisplayName("P7: suspending takes access at once, stops renewal, keeps billing, and is undone within the term")
    void suspendsAndReactivates() {
        var id = machine("P1M");

        room.management.suspend(id, Reason.NON_PAYMENT);

        var suspended = room.subscriptions.get(id);
        assertThat(suspended.status()).isEqualTo(SUSPENDED);
        assertThat(suspended.status().isBilled()).isTrue();
        assertThat(suspended.autoRenew()).isFalse();
        assertThat(suspended.suspensions()).containsExactly(new Suspension(By.RESELLER, Reason.NON_PAYMENT, START));
        assertThatThrownBy(() -> room.management.suspend(id, Reason.FRAUD)).isInstanceOf(SubscriptionRefused.class);
        assertThatThrownBy(() -> room.management.renewByItself(id, true)).isInstanceOf(SubscriptionRefused.class);

        room.management.reactivate(id);
        var again = room.subscriptions.get(id);
        assertThat(again.status()).isEqualTo(ACTIVE);
        assertThat(again.autoRenew()).as("stays off").isFalse();
        assertThat(again.suspensions()).isEmpty();
        assertThatThrownBy(() -> room.management.reactivate(id)).isInstanceOf(SubscriptionRefused.class);
    }

    @Test
    @DisplayName("P7: what is suspended until its term ends is deleted with its data")
    void deletesWhatStaysSuspended() {
        var id = machine("P1M");
        room.management.suspend(id, Reason.FRAUD);

        travel(Instant.parse("2027-02-28T09:00:00.123455Z"));
        assertThat(status(id)).isEqualTo(SUSPENDED);
        clock.freeze(Instant.parse("2027-02-28T09:00:00.123456Z"));
        assertThatThrownBy(() -> room.management.reactivate(id)).isInstanceOf(SubscriptionRefused.class);
        travel(Instant.parse("2027-02-28T09:00:00.123456Z"));

        assertThat(status(id)).isEqualTo(DELETED);
        assertThat(kinds(id)).endsWith(Kind.SUSPENDED, Kind.DATA_DELETED);
    }

    @Test
    @DisplayName("P7, P8: both sides suspend for their own reasons, and each lifts only its own")
    void needsBothSidesToLift() {
        var id = machine("P1M");
        room.management.suspend(id, Reason.NON_PAYMENT);
        LoggedIn.asOperator();
        room.management.suspend(id, Reason.POLICY_VIOLATION);
        assertThat(room.subscriptions.get(id).suspensions())
                .extracting(Suspension::by)
                .containsExactlyInAnyOrder(By.RESELLER, By.MARKETPLACE);

        room.management.reactivate(id);
        assertThatThrownBy(() -> room.management.reactivate(id)).isInstanceOf(SubscriptionRefused.class);
        assertThat(status(id)).isEqualTo(SUSPENDED);
        room.management.reactivate(id);

        assertThat(status(id)).isEqualTo(ACTIVE);
    }

    @Test
    @DisplayName("P9: software that the marketplace suspended is canceled after a grace of 30 days")
    void cancelsSoftwareAfterTheGrace() {
        var lapsing = activated("P3Y");
        var lifted = activated("P3Y");
        var byPartner = activated("P3Y");
        room.management.suspend(byPartner, Reason.FRAUD);
        LoggedIn.asOperator();
        room.management.suspend(lapsing, Reason.POLICY_VIOLATION);
        room.management.suspend(lifted, Reason.POLICY_VIOLATION);
        room.management.reactivate(lifted);

        travel(START.plus(Duration.ofDays(30)));

        assertThat(status(lapsing)).isEqualTo(DISABLED);
        assertThat(status(lifted)).isEqualTo(ACTIVE);
        assertThat(status(byPartner)).as("until its term ends").isEqualTo(SUSPENDED);
        travel(Instant.parse("2030-01-31T09:00:00.123456Z"));
        assertThat(status(lapsing)).isEqualTo(DELETED);
        assertThat(status(byPartner)).isEqualTo(DELETED);
    }

    @Test
    @DisplayName("P8: what is not to renew expires with its term; what is, is left to whoever bills it")
    void endsWithItsTerm() {
        var expiring = machine("P1M");
        var renewing = machine("P1M");
        room.management.renewByItself(expiring, false);
        room.management.renewByItself(expiring, false);

        travel(Instant.parse("2027-02-28T09:00:00.123456Z"));

        assertThat(status(expiring)).isEqualTo(EXPIRED);
        assertThat(kinds(expiring)).containsExactly(Kind.PROVISIONED, Kind.AUTO_RENEW_OFF, Kind.NOT_RENEWED);
        assertThat(room.ends.renewing()).containsExactly(renewing);
        room.ends.takeForRenewal(renewing).ifPresent(due -> room.ends.renew(due, "Sale 2"));
        assertThat(room.subscriptions.get(renewing).terms())
                .as("the last days of months, not the 28th for ever")
                .isEqualTo(new Subscription.Terms(
                        2,
                        Instant.parse("2027-02-28T09:00:00.123456Z"),
                        Instant.parse("2027-03-31T09:00:00.123456Z"),
                        null));
        assertThat(room.ends.takeForRenewal(renewing)).isEmpty();
    }

    @Test
    @DisplayName("R80: a cancellation counts at once on the first day of a month, and later with the term")
    void cancels() {
        var early = activated("P1M");
        var late = activated("P1M");
        var pending = software("P3Y");
        clock.freeze(START.plus(Duration.ofHours(24)).minusMillis(1));
        room.cancellations.cancel(early);
        clock.freeze(START.plus(Duration.ofHours(24)));
        room.cancellations.cancel(late);
        room.cancellations.cancel(pending);
        assertThatThrownBy(() -> room.cancellations.cancel(late)).isInstanceOf(SubscriptionRefused.class);
        assertThatThrownBy(() -> room.management.renewByItself(late, true)).isInstanceOf(SubscriptionRefused.class);

        assertThat(List.of(status(early), status(late), status(pending))).containsExactly(DISABLED, ACTIVE, DISABLED);
        travel(Instant.parse("2027-02-28T09:00:00.123456Z"));
        assertThat(List.of(status(early), status(late), status(pending))).containsExactly(DELETED, EXPIRED, DISABLED);
    }

    @Test
    @DisplayName("P11: holds a relationship by what is not suspended, and by software that is not canceled")
    void holdsTheRelationship() {
        var machine = machine("P1M");
        var software = activated("P3Y");
        assertThat(ties()).containsExactlyInAnyOrder("subscription.not-suspended", "subscription.not-suspended");

        room.management.suspend(machine, Reason.OTHER);
        room.management.suspend(software, Reason.OTHER);
        assertThat(ties()).containsExactly("subscription.not-canceled");
        clock.freeze(START.plus(Duration.ofDays(40)));
        room.cancellations.cancel(software);
        assertThat(ties()).isEmpty();
        assertThat(room.open.between(TAMARIND, FOODS)).isEmpty();

        SampleCustomers.part(database.jdbc(), SOLSTICE, FOODS);
        clock.freeze(START.plus(Duration.ofDays(1)));
        assertThatThrownBy(() -> room.management.reactivate(machine))
                .isInstanceOf(SubscriptionRefused.class)
                .hasMessageContaining("relationship");
    }

    @Test
    @DisplayName("P16: not what is suspended, and not twice what can be had once")
    void saysWhyACustomerBuysNoMore() {
        assertThat(refusals(SOLSTICE, MACHINE)).isEmpty();
        machine("P1M");
        assertThat(refusals(TAMARIND, MACHINE)).containsExactly("product.only-once");

        var software = activated("P1M");
        assertThat(refusals(SOLSTICE, SOFTWARE)).isEmpty();
        room.management.suspend(software, Reason.FRAUD);
        assertThat(refusals(SOLSTICE, SOFTWARE)).containsExactly("plan.subscription-suspended");
        assertThat(refusals(TAMARIND, SOFTWARE)).isEmpty();
    }

    @Test
    @DisplayName("P2, P5, R3: everybody sees what is theirs, and nothing else")
    void showsToEachWhatIsTheirs() {
        var mine = software("P3Y");
        room.opened(TAMARIND, FOODS, MACHINE, "P1M", START);

        assertThat(found(null, null)).containsExactly(mine);
        LoggedIn.asReseller(TAMARIND);
        assertThatThrownBy(() -> room.subscriptions.get(mine)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room.subscriptions.history(mine)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room.cancellations.cancel(mine)).isInstanceOf(NotFound.class);
        LoggedIn.asPublisher("halden");
        assertThat(found(null, null)).containsExactly(mine);
        LoggedIn.asOperator();
        assertThat(found(null, null)).hasSize(2);
        assertThat(found(SOFTWARE, PENDING)).containsExactly(mine);
        assertThat(found(MACHINE, PENDING)).isEmpty();
    }

    private List<UUID> found(String product, SubscriptionStatus status) {
        return room.subscriptions.search(new SubscriptionQuery(FOODS, product, status), ALL).items().stream()
                .map(Subscription::id)
                .toList();
    }

    private UUID software(String term) {
        return room.opened(SOLSTICE, FOODS, SOFTWARE, term, START);
    }

    private UUID machine(String term) {
        return room.opened(SOLSTICE, FOODS, MACHINE, term, START);
    }

    @Test
    void endsTheOthersWhenOneFails() {
        var failing = software("P3Y");
        var other = software("P3Y");
        var broken = new SubscriptionRoom(database, clock, (subscription, at) -> {
            if (subscription.id().equals(failing)) {
                throw new IllegalStateException("no ledger today");
            }
        });
        clock.freeze(START.plus(Duration.ofDays(31)));

        broken.ends.run();

        assertThat(status(failing)).isEqualTo(PENDING);
        assertThat(status(other)).isEqualTo(DELETED);
    }

    private UUID activated(String term) {
        var id = software(term);
        LoggedIn.asPublisher("halden");
        room.management.activate(id);
        LoggedIn.asReseller(SOLSTICE);
        return id;
    }

    private void travel(Instant to) {
        clock.freeze(to);
        room.ends.run();
    }

    private SubscriptionStatus status(UUID id) {
        LoggedIn.asOperator();
        try {
            return room.subscriptions.get(id).status();
        } finally {
            LoggedIn.asReseller(SOLSTICE);
        }
    }

    private List<Kind> kinds(UUID id) {
        return room.subscriptions.history(id).stream()
                .map(SubscriptionEvent::kind)
                .toList();
    }

    private List<String> ties() {
        return room.open.between(SOLSTICE, FOODS).stream().map(Violation::code).toList();
    }

    private List<String> refusals(UUID reseller, String product) {
        var plan = product.equals(SOFTWARE) ? "enterprise" : "per-core";
        return room.buyers.violations(reseller, FOODS, product, plan, "DE").stream()
                .map(Violation::code)
                .toList();
    }
}
