package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An offer all of whose resellers were refused waits for an operator, or for its publisher to take it back. */
class AttentionScenarioTest extends ScenarioTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2028, 2);
    private static final Instant END = at("2028-03-01T00:00:00Z");

    private Offer offer;

    @BeforeEach
    void everybodyIsRefused() {
        time.beginsAt("2028-01-10T09:30:00Z");
        offer = anOffer()
                .startingIn(FEBRUARY)
                .endingIn(FEBRUARY)
                .to(Tenants.SUSPENDED)
                .submitted();
        time.letsTheEngineCatchUp();
    }

    @Test
    @DisplayName("R36, R43: a refusal is not tried again by itself, and operators are told")
    void needsAttention() {
        time.travelTo(at("2028-01-20T00:00:00Z"));

        assertThat(offer.state()).isEqualTo("IN_PROGRESS");
        assertThat(offer.needsAttention()).isTrue();
        assertThat(offer.history()).containsExactly("CREATED", "SUBMITTED", "RESELLERS_FAILED");
        assertThat(mails.receivedByOperators()).singleElement().asString().contains(offer.id());
    }

    @Test
    @DisplayName("R33: nobody would be left to sell, so an operator cannot go on, only ask again")
    void asksAgain() {
        assertThat(theOperator().decides("CONTINUE", offer)).isEqualTo(409);
        assertThat(theOperator().decides("RETRY", offer)).isEqualTo(202);

        time.letsTheEngineCatchUp();

        assertThat(offer.needsAttention()).isTrue();
        assertThat(offer.failures().values()).containsExactly("is suspended in the cloud-reseller program");
    }

    @Test
    void isTakenBackByItsPublisher() {
        assertThat(offer.withdrawal().statusCode()).isEqualTo(202);

        assertThat(offer.state()).isEqualTo("WITHDRAWN");
        assertThat(offer.needsAttention()).isFalse();
    }

    @Test
    @DisplayName("An offer about which nobody decides ends with its term")
    void endsUndecided() {
        time.travelTo(END);

        assertThat(offer.state()).isEqualTo("ENDED");
        assertThat(offer.needsAttention()).isFalse();
        assertThat(offer.failures()).hasSize(1);
    }
}
