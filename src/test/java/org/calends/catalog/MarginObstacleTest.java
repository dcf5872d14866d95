package org.calends.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.catalog.SampleProducts.HALDEN;
import static org.calends.catalog.SampleProducts.mesh;
import static org.calends.catalog.SampleProducts.perUser;
import static org.calends.catalog.SampleProducts.product;
import static org.calends.catalog.SampleProducts.vault;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a line of a private offer may name, and why it may not name the rest. */
class MarginObstacleTest {

    @Test
    void namesPublishedProductsWithAPlanForEverybody() {
        assertThat(vault().mayCarryMargin()).isTrue();
        assertThat(vault().marginObstacle()).isEmpty();
    }

    @Test
    @DisplayName("R8: only what is published")
    void refusesWhatIsNotPublished() {
        var draft = product("halden-next", HALDEN, "Next", OfferType.SAAS, false, perUser("a", Visibility.PUBLIC));

        assertThat(draft.mayCarryMargin()).isFalse();
        assertThat(draft.marginObstacle()).contains("is not published");
    }

    @Test
    @DisplayName("R11, C43: only what the marketplace bills")
    void refusesWhatThePublisherBillsItself() {
        var service = product(
                "halden-care", HALDEN, "Care", OfferType.MANAGED_SERVICE, true, perUser("a", Visibility.PUBLIC));

        assertThat(service.marginObstacle())
                .hasValueSatisfying(words -> assertThat(words).contains("does not bill"));
    }

    @Test
    @DisplayName("R12: only with a plan that everybody can buy")
    void refusesProductsWithoutAPlanForEverybody() {
        var hidden = product("halden-x", HALDEN, "X", OfferType.SAAS, true, perUser("a", Visibility.PRIVATE));

        assertThat(hidden.marginObstacle())
                .hasValueSatisfying(words -> assertThat(words).contains("no public plan"));
    }

    @Test
    @DisplayName("R12: plans of one's own license, for an audience, or stopped are not for sale to everybody")
    void saysWhyAPlanCarriesNoMargin() {
        var stopped = vault().plans().get(0).in(PlanState.STOPPED);

        assertThat(mesh().plan("byol").orElseThrow().marginObstacle())
                .hasValueSatisfying(words -> assertThat(words).contains("bought elsewhere"));
        assertThat(vault().plan("acme-only").orElseThrow().marginObstacle()).contains("is for a named audience only");
        assertThat(stopped.marginObstacle()).contains("is no longer sold");
        assertThat(mesh().plan("per-core").orElseThrow().marginObstacle()).isEmpty();
    }
}
