package org.calends.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.calends.database.TestDatabase;
import org.calends.pricing.SamplePricing;
import org.calends.privateoffer.PrivateOfferId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is given back, on every database. */
abstract class RefundsContract {

    private static final Instant START = Instant.parse("2027-01-15T09:00:00Z");

    private final SalesRoom room;

    RefundsContract(TestDatabase database) {
        this.room = new SalesRoom(database);
    }

    @BeforeEach
    void open() {
        room.open(START);
        room.granted.add(SamplePricing.percent(
                SalesRoom.OFFER,
                SalesRoom.RESELLER,
                "halden-vault",
                "10",
                "2027-01-10T00:00:00Z",
                "2027-02-01T00:00:00Z"));
    }

    @Test
    @DisplayName("R80: a monthly term canceled within a day is given back to the cent, later not at all")
    void givesBackWithinADay() {
        var early = room.sold("enterprise", "P1M", "10");
        var late = room.sold("enterprise", "P1M", "10");
        room.activateAll();

        room.clock.freeze(START.plusSeconds(24 * 3600 - 1));
        room.room.cancellations.cancel(early);
        room.clock.freeze(START.plusSeconds(24 * 3600));
        room.room.cancellations.cancel(late);

        assertThat(room.ledger(early)).containsExactly("ORDER 449.90 436.40", "REFUND -449.90 -436.40");
        assertThat(room.ledger(late)).containsExactly("ORDER 449.90 436.40");
    }

    @Test
    @DisplayName("R80: a longer term is given back for 14 days")
    void givesBackWithinTwoWeeks() {
        var early = room.sold("enterprise", "P3Y", "2");
        var late = room.sold("enterprise", "P3Y", "2");
        room.activateAll();

        room.clock.freeze(START.plusSeconds(14 * 86400 - 1));
        room.room.cancellations.cancel(early);
        room.clock.freeze(START.plusSeconds(14 * 86400));
        room.room.cancellations.cancel(late);

        assertThat(room.ledger(early)).containsExactly("ORDER 808.20 783.95", "REFUND -808.20 -783.95");
        assertThat(room.ledger(late)).containsExactly("ORDER 808.20 783.95");
    }

    @Test
    @DisplayName("R73, R80: what is canceled within a day of its renewal is given that term back, not the one before")
    void givesBackTheRunningTermOnly() {
        var id = room.sold("enterprise", "P1M", "10");
        room.activateAll();
        room.clock.freeze(Instant.parse("2027-02-15T10:00:00Z"));
        room.renewals.run();

        room.room.cancellations.cancel(id);

        assertThat(room.ledger(id))
                .containsExactly("ORDER 449.90 436.40", "RENEWAL 499.90 484.90", "REFUND -499.90 -484.90");
    }

    @Test
    @DisplayName("P9: nobody pays for what was never activated")
    void givesBackWhatLapsed() {
        var id = room.sold("enterprise", "P3Y", "1");

        room.clock.freeze(START.plusSeconds(30 * 86400));
        room.room.ends.run();

        assertThat(room.ledger(id)).containsExactly("ORDER 404.10 391.98", "REFUND -404.10 -391.98");
    }

    @Test
    @DisplayName("R81: what was given back still was sold")
    void staysSold() {
        var id = room.sold("enterprise", "P1M", "1");

        room.room.cancellations.cancel(id);

        assertThat(room.sales.firstSale(PrivateOfferId.of(SalesRoom.OFFER))).isPresent();
    }
}
