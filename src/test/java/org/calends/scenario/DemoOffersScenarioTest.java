package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The five offers that come with the demo, submitted by their publishers through the API. */
class DemoOffersScenarioTest extends ScenarioTest {

    private static final Instant JANUARY = at("2027-01-01T00:00:00Z");

    @BeforeEach
    void beginInNovember() {
        time.beginsAt("2026-11-21T12:00:00Z");
    }

    @Test
    @DisplayName(
            "R21, R41: the winter launch goes live as soon as possible; its two contacts are told, its 51 resellers are not")
    void launchesInTheWinter() {
        var offer = as("mara").submitsDemoOffer("winter-launch-dach");

        time.letsTheEngineCatchUp();

        assertThat(offer.state()).isEqualTo("LIVE");
        assertThat(offer.resellers().values()).hasSize(51).containsOnly("LIVE");
        assertThat(offer.needsAttention()).isFalse();
        assertThat(mails.received())
                .hasSize(2)
                .allSatisfy(subject -> assertThat(subject).contains("Winter launch, DACH distributors", "Live: "));
    }

    @Test
    @DisplayName("R29: the push in the Nordics waits for its month")
    void pushesTheNordicsFromTheirMonthOn() {
        var offer = as("ines").submitsDemoOffer("insight-q1-nordics");
        time.letsTheEngineCatchUp();
        assertThat(offer.resellers().values()).hasSize(86).containsOnly("SCHEDULED");

        time.travelTo(at("2026-12-01T00:00:00Z"));
        assertThat(offer.state()).isEqualTo("LIVE");
        assertThat(offer.resellers().values()).hasSize(86).containsOnly("LIVE");

        time.travelTo(at("2027-04-01T00:00:00Z"));
        assertThat(offer.state()).isEqualTo("ENDED");
    }

    @Test
    @DisplayName("X1: an offer to 400 resellers goes live for all of them at once")
    void goesLiveForFourHundredResellers() {
        var offer = as("ines").submitsDemoOffer("insight-all-400");
        time.travelTo(JANUARY.minusMillis(1));
        assertThat(offer.resellers().values()).hasSize(400).containsOnly("SCHEDULED");

        time.travelTo(JANUARY);

        assertThat(offer.state()).isEqualTo("LIVE");
        assertThat(offer.happened("LIVE")).isBetween(JANUARY, JANUARY.plusSeconds(5));
        assertThat(offer.resellers().values()).hasSize(400).containsOnly("LIVE");
        assertThat(mails.received()).hasSize(5);
    }

    @Test
    @DisplayName("R33-R36: the mixed offer goes live without the refused, and names each with its reason")
    void goesOnWithoutTheRefused() {
        var offer = as("falk").submitsDemoOffer("mesh-iberia-mixed");

        time.letsTheEngineCatchUp();

        assertThat(offer.state()).isEqualTo("LIVE");
        assertThat(offer.failures())
                .isEqualTo(Map.of(
                        "Harbor Networks GmbH", "is suspended in the cloud-reseller program",
                        "Opal Consulting BV", "is suspended in the cloud-reseller program",
                        "Solstice Distribution NV", "has left the cloud-reseller program"));
        assertThat(offer.resellers().values())
                .hasSize(71)
                .filteredOn("LIVE"::equals)
                .hasSize(68);
        assertThat(offer.history()).containsExactly("CREATED", "SUBMITTED", "RESELLERS_FAILED", "LIVE");
        assertThat(offer.needsAttention()).as("there is nothing left to decide").isFalse();
        postRoom.deliver();
        assertThat(mails.texts())
                .singleElement()
                .satisfies(text -> assertThat(text).contains(offer.failures().keySet()));
    }

    @Test
    @DisplayName("R56, R57: the price of its own holds for the customers that it names, and for its month")
    void sellsAtAPriceOfItsOwn() {
        var offer = as("mara").submitsDemoOffer("vault-custom-price");

        time.travelTo(at("2027-02-01T00:00:00Z"));

        assertThat(offer.state()).isEqualTo("LIVE");
        assertThat(rhea().sellsVaultTo("e5fecc97-3e95-53db-9dda-ed89052e2cd1")).isEqualTo("399.20");
        assertThat(rhea().sellsVaultTo("645c08e2-dea1-5f25-8b9c-4a514f651989")).isEqualTo("499.00");
        assertThat(mails.received()).isEmpty();
    }

    @Test
    void liveAndEndTogether() {
        var offers = List.of(
                as("mara").submitsDemoOffer("winter-launch-dach"),
                as("ines").submitsDemoOffer("insight-q1-nordics"),
                as("ines").submitsDemoOffer("insight-all-400"),
                as("falk").submitsDemoOffer("mesh-iberia-mixed"),
                as("mara").submitsDemoOffer("vault-custom-price"));

        time.travelTo(at("2028-01-01T00:00:00Z"));

        assertThat(offers).extracting(Offer::state).containsOnly("ENDED");
        assertThat(offers).allSatisfy(offer -> assertThat(offer.history()).contains("LIVE", "ENDED"));
        assertThat(mails.received()).hasSize(2 * (2 + 1 + 5 + 1));
    }
}
