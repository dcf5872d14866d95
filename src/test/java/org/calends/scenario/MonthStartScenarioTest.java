package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.calends.customer.SampleCustomers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first instant of a month, when ten offers end and ten others take over from them. */
class MonthStartScenarioTest extends ScenarioTest {

    private static final YearMonth JANUARY = YearMonth.of(2028, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2028, 2);
    private static final Instant FIRST = at("2028-02-01T00:00:00Z");
    private static final List<UUID> RESELLERS = Tenants.inGoodStanding(10);
    private static final int TEN = 10;

    @Autowired
    private JdbcClient jdbc;

    private List<Offer> ending;
    private List<Offer> starting;

    @BeforeEach
    void tenLiveAndTenScheduled() {
        time.beginsAt("2028-01-10T09:30:00Z");
        RESELLERS.forEach(reseller -> SampleCustomers.relate(jdbc, reseller, Reseller.CUSTOMER, "US"));
        ending = ten(anOffer().startingAsSoonAsPossible().endingIn(JANUARY), "10");
        starting = ten(anOffer().startingIn(FEBRUARY).endingIn(FEBRUARY), "20");
        time.letsTheEngineCatchUp();
    }

    @Test
    @DisplayName("R72: until the last millisecond the old prices hold for everybody")
    void sellsAtTheOldPricesUntilTheLastMillisecond() {
        time.travelTo(FIRST.minusMillis(1));

        assertThat(pricesForEverybody()).containsOnly("1169.10");
        assertThat(rhea().marginsNow()).filteredOn("10 IN_FORCE"::equals).hasSize(TEN);
    }

    @Test
    @DisplayName("At the first instant the new prices hold for everybody, before any timer has fired")
    void sellsAtTheNewPricesBeforeAnyTimerHasFired() {
        time.passesWithoutTheEngine(FIRST);

        assertThat(ending).extracting(Offer::state).containsOnly("LIVE");
        assertThat(starting).extracting(Offer::state).containsOnly("IN_PROGRESS");
        assertThat(pricesForEverybody()).containsOnly("1039.20");
        assertThat(rhea().marginsNow()).hasSize(TEN).containsOnly("20 IN_FORCE");
        time.letsTheEngineCatchUp();
        assertThat(pricesForEverybody()).containsOnly("1039.20");
    }

    @Test
    @DisplayName("T5, T8, R39: all twenty change their state and tell their contacts")
    void changesTheStateOfAllTwenty() {
        time.travelTo(FIRST);

        assertThat(ending).extracting(Offer::state).containsOnly("ENDED");
        assertThat(starting).extracting(Offer::state).containsOnly("LIVE");
        assertThat(ending)
                .allSatisfy(offer -> assertThat(offer.happened("ENDED")).isBetween(FIRST, soonAfter()));
        assertThat(starting)
                .allSatisfy(offer -> assertThat(offer.happened("LIVE")).isBetween(FIRST, soonAfter()));
        assertThat(starting)
                .allSatisfy(offer ->
                        assertThat(offer.resellers().values()).hasSize(TEN).containsOnly("LIVE"));
        assertThat(mails.received())
                .filteredOn(subject -> subject.contains("Ended: "))
                .hasSize(TEN);
        assertThat(mails.received())
                .filteredOn(subject -> subject.contains("Live: "))
                .hasSize(2 * TEN);
    }

    @Test
    @DisplayName("R42: mails that go out while time goes on keep no offer from its next step")
    void lifeGoesOnWhileMailsGoOut() {
        postRoom.opens();

        time.travelTo(at("2028-03-01T00:00:00Z"));

        assertThat(Stream.concat(ending.stream(), starting.stream()))
                .extracting(Offer::state)
                .containsOnly("ENDED");
        postRoom.sendsEverythingInTime();
        assertThat(mails.messageIds()).hasSize(4 * TEN).doesNotHaveDuplicates();
    }

    private static List<Offer> ten(OfferWriting offer, String percent) {
        return Stream.generate(() ->
                        offer.on("lumenworks-insight", percent).to(RESELLERS).submitted())
                .limit(TEN)
                .toList();
    }

    private List<String> pricesForEverybody() {
        return RESELLERS.stream().map(theOperator()::sellsFor).toList();
    }

    private static Instant soonAfter() {
        return FIRST.plusSeconds(10);
    }
}
