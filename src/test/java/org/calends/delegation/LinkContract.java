package org.calends.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.calends.api.PageRequest;
import org.calends.catalog.OfferType;
import org.calends.catalog.PricingModel;
import org.calends.catalog.SampleCatalog;
import org.calends.catalog.SampleProducts;
import org.calends.catalog.Visibility;
import org.calends.database.TestDatabase;
import org.calends.security.LinkToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is kept of the links for customers, on every database. */
abstract class LinkContract {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123456Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final UUID CUSTOMER = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private final TestDatabase database;
    private final LinkRows rows;

    LinkContract(TestDatabase database) {
        this.database = database;
        rows = new LinkRows(database.jdbc());
    }

    @BeforeEach
    void aPlan() {
        var gold = SampleProducts.plan("gold", PricingModel.BYOL, Visibility.PUBLIC);
        SampleCatalog.save(
                database,
                SampleProducts.product(
                        "fernhill-watch", SampleProducts.FERNHILL, "Watch", OfferType.MANAGED_SERVICE, true, gold));
    }

    @Test
    void keepsTheHashOfASecretAlone() {
        var link = link(CUSTOMER, NOON);
        var token = LinkToken.create();
        rows.add(link, token);

        assertThat(rows.find(new LinkToken(token.secret()))).contains(link);
        assertThat(rows.find(new LinkToken(token.secret() + "x"))).isEmpty();
        assertThat(rows.find(link.id())).contains(link);
        assertThat(rows.find(new UUID(9, 9))).isEmpty();
        assertThat(database.jdbc()
                        .sql("select * from delegation_link")
                        .query()
                        .listOfRows()
                        .toString())
                .contains(token.hash())
                .doesNotContain(token.secret());
        assertThat(new DelegationLinks.Made(link, token).toString()).doesNotContain(token.secret());
    }

    @Test
    @DisplayName("C32: a link works for 30 days, until it is taken back or another takes its place")
    void worksUntilItIsOverTakenBackOrSuperseded() {
        var first = link(CUSTOMER, NOON);
        var second = link(CUSTOMER, LATER);
        var foreign = link(OTHER, NOON);
        rows.add(first, LinkToken.create());
        rows.add(foreign, LinkToken.create());
        rows.add(second, LinkToken.create());

        assertThat(open(first, LATER)).isFalse();
        assertThat(open(foreign, LATER)).isTrue();
        assertThat(open(second, second.expiresAt().minusMillis(1))).isTrue();
        assertThat(open(second, second.expiresAt())).isFalse();

        assertThat(rows.cancel(second.id(), LATER, "falk")).isTrue();
        assertThat(rows.cancel(second.id(), LATER, "otto")).isFalse();
        assertThat(open(second, LATER)).isFalse();
        assertThat(rows.find(second.id()).map(DelegationLink::canceledBy)).contains("falk");
    }

    @Test
    void listsThoseOfAProductTheNewestFirst() {
        var first = link(CUSTOMER, NOON);
        var second = link(OTHER, LATER);
        rows.add(first, LinkToken.create());
        rows.add(second, LinkToken.create());

        assertThat(rows.of("fernhill-watch", new PageRequest(0, 50)).items()).containsExactly(second, first);
        var page = rows.of("fernhill-watch", new PageRequest(1, 1));
        assertThat(page.items()).containsExactly(first);
        assertThat(page.total()).isEqualTo(2);
        assertThat(rows.of("halden-vault", new PageRequest(0, 50)).items()).isEmpty();
    }

    private boolean open(DelegationLink link, Instant at) {
        return rows.find(link.id()).orElseThrow().isOpenAt(at);
    }

    private static DelegationLink link(UUID customer, Instant at) {
        return new DelegationLink(
                UUID.randomUUID(),
                "fernhill-watch",
                "gold",
                customer,
                at,
                "falk",
                at.plus(Duration.ofDays(30)),
                null,
                null);
    }
}
