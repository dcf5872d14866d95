package org.calends.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.calends.api.PageRequest;
import org.calends.audience.AudienceInForce;
import org.calends.catalog.OfferType;
import org.calends.catalog.Plan;
import org.calends.catalog.PricingModel;
import org.calends.catalog.Product;
import org.calends.catalog.SampleCatalog;
import org.calends.catalog.SampleProducts;
import org.calends.catalog.Visibility;
import org.calends.database.TestDatabase;
import org.calends.delegation.DelegationEvent.Kind;
import org.calends.managedservice.ManifestVersion;
import org.calends.subscription.ResellerOrigin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is kept of delegations, and what is asked of other rooms' tables, on every database. */
abstract class DelegationContract {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123456Z");
    private static final PageRequest ALL = new PageRequest(0, 50);
    private static final UUID CUSTOMER = new UUID(0, 1);
    private static final UUID ONE = new UUID(0, 11);
    private static final UUID TWO = new UUID(0, 12);
    private static final ManifestVersion FIRST = new ManifestVersion(1, 0, 0);
    private static final ManifestVersion SECOND = new ManifestVersion(1, 1, 0);
    private static final Plan GOLD = SampleProducts.plan("gold", PricingModel.BYOL, Visibility.PRIVATE);
    private static final Product WATCH = SampleProducts.product(
            "fernhill-watch", SampleProducts.FERNHILL, "Watch", OfferType.MANAGED_SERVICE, true, GOLD);

    private final TestDatabase database;
    private final Delegations delegations;
    private final DelegationSearch search;

    DelegationContract(TestDatabase database) {
        this.database = database;
        delegations = new Delegations(database.jdbc());
        search = new DelegationSearch(database.jdbc());
    }

    @BeforeEach
    void twoVersions() {
        SampleCatalog.save(database, WATCH);
        for (var version : List.of(FIRST, SECOND)) {
            database.jdbc()
                    .sql("""
                    insert into manifest (product_key, plan_id, seq, version, content, published_at)
                    values ('fernhill-watch', 'gold', :seq, :version, '{}', current_timestamp)
                    """)
                    .param("seq", version.minor() + 1)
                    .param("version", version.toString())
                    .update();
        }
    }

    @Test
    void findsADelegationAsItWasStored() {
        var whole = delegation(NOON, new Scope(ONE, null), new Scope(TWO, "production"));
        var later = delegation(NOON.plusSeconds(1), new Scope(TWO, null));
        delegations.add(whole);
        delegations.add(later);

        assertThat(delegations.find(whole.id())).contains(whole);
        assertThat(delegations.find(new UUID(9, 9))).isEmpty();
        assertThat(search.ofPublisher(null, ALL).items()).containsExactly(later, whole);
        assertThat(search.ofPublisher("fernhill", new PageRequest(1, 1)).items())
                .containsExactly(whole);
        assertThat(search.ofPublisher("halden", ALL).total()).isZero();
        assertThat(search.ofProduct("fernhill-watch", ALL).items()).containsExactly(later, whole);
    }

    @Test
    @DisplayName("C42, C38: the version rises with a consent; what has ended covers nothing")
    void changesVersionAndState() {
        var delegation = delegation(NOON, new Scope(ONE, null), new Scope(TWO, "production"));
        delegations.add(delegation);
        assertThat(delegations.activeScopes("fernhill-watch", "gold", List.of(TWO)))
                .containsExactly(new Scope(TWO, "production"));
        assertThat(delegations.activeScopes("fernhill-watch", "gold", List.of()))
                .isEmpty();

        delegations.change(delegation.id(), SECOND, DelegationState.REMOVED);

        assertThat(delegations.find(delegation.id())).hasValueSatisfying(changed -> {
            assertThat(changed.version()).isEqualTo(SECOND);
            assertThat(changed.active()).isFalse();
        });
        assertThat(delegations.activeScopes("fernhill-watch", "gold", List.of(ONE, TWO)))
                .isEmpty();
    }

    @Test
    void findsWhatOneCustomerHasInForce() {
        var whole = delegation(NOON, new Scope(ONE, null), new Scope(TWO, "production"));
        var ended = delegation(NOON, new Scope(TWO, null));
        List.of(whole, ended, delegation(new UUID(0, 2), NOON, new Scope(ONE, null)))
                .forEach(delegations::add);
        delegations.change(ended.id(), FIRST, DelegationState.REMOVED);

        assertThat(search.inForce("fernhill-watch", "gold", CUSTOMER)).containsExactly(whole);
        assertThat(search.inForce("fernhill-watch", "silver", CUSTOMER)).isEmpty();
    }

    @Test
    void keepsWhatHappened() {
        var delegation = delegation(NOON, new Scope(ONE, null));
        delegations.add(delegation);
        var accepted = new DelegationEvent(NOON, "otto", Kind.ACCEPTED, "1.0.0", "Eva <eva@acme.example>");
        var removed = new DelegationEvent(NOON, "falk", Kind.REMOVED, "1.0.0", null);
        delegations.note(delegation.id(), accepted);
        delegations.note(delegation.id(), removed);

        assertThat(delegations.events(delegation.id())).containsExactly(removed, accepted);
    }

    @Test
    @DisplayName("C20: the audience in force counts, not the one that was written")
    void asksTheAudienceInForce() {
        audience(ONE, true);
        audience(TWO, false);
        var audience = new AudienceInForce(database.jdbc());

        assertThat(audience.among(WATCH, GOLD, List.of(ONE, TWO))).containsExactly(ONE);
        assertThat(audience.among(WATCH, GOLD, List.of())).isEmpty();
    }

    /** None is known here, so none came through a reseller; DelegationCallsTest asks about one that did. */
    @Test
    void knowsNoResellerOfForeignSubscriptions() {
        var origin = new ResellerOrigin(database.jdbc());

        assertThat(origin.among(List.of(ONE, TWO))).isEmpty();
        assertThat(origin.among(List.of())).isEmpty();
    }

    private void audience(UUID subscription, boolean live) {
        database.jdbc().sql("""
                insert into plan_audience (product_key, plan_id, live, id, type, position, description)
                values ('fernhill-watch', 'gold', :live, :id, 'SUBSCRIPTION', 0, '')
                """).param("live", live).param("id", subscription).update();
    }

    private static Delegation delegation(Instant at, Scope... scopes) {
        return delegation(CUSTOMER, at, scopes);
    }

    private static Delegation delegation(UUID customer, Instant at, Scope... scopes) {
        return new Delegation(
                UUID.randomUUID(),
                "fernhill-watch",
                "gold",
                customer,
                FIRST,
                DelegationState.ACTIVE,
                at,
                "Eva <eva@acme.example>",
                List.of(scopes));
    }
}
