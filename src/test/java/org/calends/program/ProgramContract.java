package org.calends.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calends.reseller.SampleResellers.active;
import static org.calends.reseller.SampleResellers.departed;
import static org.calends.reseller.SampleResellers.tenant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.MovableClock;
import org.calends.database.TestDatabase;
import org.calends.problem.NotFound;
import org.calends.reseller.ProgramStatus;
import org.calends.reseller.Reseller;
import org.calends.reseller.ResellerDirectory;
import org.calends.reseller.SampleResellers;
import org.calends.reseller.StatusChange;
import org.calends.reseller.StatusChange.Origin;
import org.calends.reseller.SuspensionReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Suspension by criteria and by hand, on every database. */
abstract class ProgramContract {

    private static final Standing IN_ORDER = new Standing(null, false, false, false);
    private static final LocalDate DUE = LocalDate.parse("2026-12-01");

    private final TestDatabase database;
    private final MovableClock clock = new MovableClock();
    private final ResellerDirectory directory;
    private final ProgramManagement management;
    private final ProgramWatch watch;

    ProgramContract(TestDatabase database) {
        this.database = database;
        var calendar = new MarketplaceCalendar(clock);
        var standings = new StandingRows(database.jdbc());
        directory = SampleResellers.directory(database, calendar);
        management = new ProgramManagement(directory, standings, calendar);
        watch = new ProgramWatch(directory, standings, new ProgramCriteria(new ProgramSettings(60)), calendar);
    }

    @BeforeEach
    void anActivePartnerInJanuary() {
        clock.freeze(Instant.parse("2027-01-10T08:00:00Z"));
        SampleResellers.save(database, active(1, "Solstice Digital"));
    }

    @Test
    @DisplayName("R35: an invoice that has been overdue for 60 days suspends on the 61st, and its payment reinstates")
    void suspendsWhenAnInvoiceGrowsTooOld() {
        watch.report(tenant(1), new Standing(DUE, false, false, false));
        clock.freeze(Instant.parse("2027-01-30T23:59:59Z"));
        watch.measureAll();
        assertThat(status()).isEqualTo(ProgramStatus.ACTIVE);

        clock.freeze(Instant.parse("2027-01-31T00:00:00Z"));
        watch.measureAll();
        watch.measureAll();
        assertThat(last())
                .returns(Origin.CRITERIA, StatusChange::origin)
                .returns(SuspensionReason.INVOICE_OVERDUE, StatusChange::reason)
                .returns(Instant.parse("2027-01-31T00:00:00Z"), StatusChange::at);

        watch.report(tenant(1), IN_ORDER);
        assertThat(status()).isEqualTo(ProgramStatus.ACTIVE);
        assertThat(directory.history(tenant(1))).hasSize(3);
    }

    @Test
    @DisplayName(
            "R35: abuse, failed vetting and lost eligibility suspend at once; the gravest is the reason, all are noted")
    void suspendsAtOnceForWhatIsReported() {
        watch.report(tenant(1), new Standing(LocalDate.parse("2026-01-01"), false, true, true));

        assertThat(last())
                .returns(SuspensionReason.FAILED_VETTING, StatusChange::reason)
                .returns("Criteria met: failed vetting, lost eligibility, invoice overdue.", StatusChange::note);
        watch.report(tenant(1), new Standing(null, true, false, false));
        assertThat(status()).as("still for another reason").isEqualTo(ProgramStatus.SUSPENDED);
    }

    @Test
    @DisplayName("P7: what an operator decided by hand, no criterion undoes")
    void leavesDecisionsAlone() {
        management.suspend(tenant(1), SuspensionReason.OTHER, "A court order");

        watch.report(tenant(1), IN_ORDER);

        assertThat(last())
                .returns(ProgramStatus.SUSPENDED, StatusChange::status)
                .returns("A court order", StatusChange::note);
    }

    @Test
    void countsEverythingAsSettledWhenAnOperatorReinstates() {
        watch.report(tenant(1), new Standing(null, true, false, false));

        management.reinstate(tenant(1), "A mistake");
        watch.measureAll();

        assertThat(status()).isEqualTo(ProgramStatus.ACTIVE);
        assertThat(management.standing(tenant(1))).isEmpty();
    }

    @Test
    void suspendsNobodyWhoHasLeft() {
        directory.save(List.of(departed(4)));

        watch.report(tenant(4), new Standing(null, true, false, false));

        assertThat(management.reseller(tenant(4)).programStatus()).isEqualTo(ProgramStatus.LEFT);
    }

    @Test
    void refusesToPutAPartnerWhereItAlreadyStands() {
        assertThatThrownBy(() -> management.reinstate(tenant(1), null))
                .isInstanceOf(StatusRefused.class)
                .hasMessage("Solstice Digital is already active in the program.");
        management.depart(tenant(1), null);
        assertThatThrownBy(() -> management.depart(tenant(1), null)).isInstanceOf(StatusRefused.class);
        management.reinstate(tenant(1), "Back again");
        assertThat(directory.history(tenant(1)))
                .extracting(StatusChange::status)
                .containsExactly(ProgramStatus.ACTIVE, ProgramStatus.LEFT, ProgramStatus.ACTIVE);
    }

    @Test
    void knowsNothingOfStrangers() {
        assertThatThrownBy(() -> management.history(tenant(9))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> watch.report(tenant(9), IN_ORDER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> management.suspend(tenant(9), SuspensionReason.ABUSE, null))
                .isInstanceOf(NotFound.class);
    }

    private @Nullable ProgramStatus status() {
        return management.reseller(tenant(1)).programStatus();
    }

    private StatusChange last() {
        var history = management.history(tenant(1));
        assertThat(status()).isEqualTo(history.get(history.size() - 1).status());
        assertThat(management.reseller(tenant(1)))
                .extracting(Reseller::suspensionReason)
                .isEqualTo(history.get(history.size() - 1).reason());
        return history.get(history.size() - 1);
    }
}
