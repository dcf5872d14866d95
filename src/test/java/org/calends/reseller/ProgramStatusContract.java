package org.calends.reseller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.calends.reseller.SampleResellers.active;
import static org.calends.reseller.SampleResellers.suspended;
import static org.calends.reseller.SampleResellers.tenant;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.MovableClock;
import org.calends.database.TestDatabase;
import org.calends.problem.Invalid;
import org.calends.reseller.ImportReport.Line;
import org.calends.reseller.StatusChange.Origin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** That no program status changes unnoticed, and that no file undoes a decision, on every database. */
abstract class ProgramStatusContract {

    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00.123456Z");

    private final ResellerDirectory directory;
    private final ResellerImport imports;

    ProgramStatusContract(TestDatabase database) {
        var clock = new MovableClock();
        clock.freeze(NOW);
        directory = new JdbcResellers(database.jdbc(), database.batches(), new MarketplaceCalendar(clock));
        imports = new ResellerImport(directory);
    }

    @Test
    @DisplayName(
            "R35: keeps each change with its reason, its instant and who made it, and nothing when nothing changes")
    void notesEachChangeOnce() {
        directory.save(List.of(active(1, "Solstice")));
        directory.save(List.of(active(1, "Solstice Digital")));
        directory.save(List.of(suspendedOne()));

        assertThat(directory.history(tenant(1)))
                .extracting(StatusChange::at, StatusChange::actor, StatusChange::status, StatusChange::reason)
                .containsExactly(
                        tuple(NOW, "calends", ProgramStatus.ACTIVE, null),
                        tuple(NOW, "calends", ProgramStatus.SUSPENDED, SuspensionReason.FAILED_VETTING));
    }

    @Test
    @DisplayName("P10: the file that is read at each start does not reinstate whom an operator has suspended")
    void letsNoFileUndoADecision() {
        directory.save(List.of(active(1, "Solstice")));
        directory.change(byHand(ProgramStatus.SUSPENDED, SuspensionReason.ABUSE));

        directory.save(List.of(active(1, "Solstice Digital")));

        assertThat(directory.find(List.of(tenant(1))).get(tenant(1)))
                .returns("Solstice Digital", Reseller::name)
                .returns(ProgramStatus.SUSPENDED, Reseller::programStatus)
                .returns(SuspensionReason.ABUSE, Reseller::suspensionReason);
        assertThat(directory.history(tenant(1))).hasSize(2);
    }

    @Test
    void takesTheStatusOfAnImportAsADecision() {
        directory.save(List.of(suspendedOne()));

        var report = imports.run(csv("New name,active,"), false);

        assertThat(report.changed()).isEqualTo(1);
        assertThat(directory.lock(tenant(1)).orElseThrow().programStatus()).isEqualTo(ProgramStatus.ACTIVE);
        assertThat(directory.history(tenant(1)))
                .last()
                .returns(Origin.HAND, StatusChange::origin)
                .returns(null, StatusChange::reason);
    }

    @Test
    @DisplayName("R17: a dry run tells what would change, and changes nothing")
    void tellsWhatAnImportWouldChange() {
        directory.save(List.of(active(1, "Solstice"), active(2, "Tamarind")));

        var report = imports.run(csv("New name,suspended,abuse"), true);

        assertThat(report)
                .isEqualTo(new ImportReport(
                        true,
                        0,
                        1,
                        0,
                        List.of(new Line(
                                tenant(1),
                                "New name",
                                false,
                                List.of("name", "skills", "competencies", "programStatus", "suspensionReason")))));
        assertThat(directory.find(List.of(tenant(1)))).containsValue(active(1, "Solstice"));
        assertThat(directory.history(tenant(1))).hasSize(1);
    }

    @Test
    void importsTheSameFileTwiceWithoutAChange() {
        var file = csv("Solstice,active,");

        assertThat(imports.run(file, false)).returns(1, ImportReport::created);
        assertThat(imports.run(file, false))
                .returns(1, ImportReport::unchanged)
                .returns(List.of(), ImportReport::lines);
        assertThat(directory.history(tenant(1))).hasSize(1);
    }

    @Test
    void importsNothingOfAFileWithOneBrokenRow() {
        var broken = csv("Solstice,active,\n" + tenant(2) + ",direct-bill,DE,DACH,,,Tamarind,gone,");

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> imports.run(broken, false))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .extracting(violation -> violation.field() + ": " + violation.message())
                        .containsExactly("row 3, programStatus: \"gone\" is not one of active, suspended, left"));
        assertThat(directory.all(new ResellerQuery(null, null, null, null))).isEmpty();
    }

    private static byte[] csv(String nameStatusAndReason) {
        var header = "tenantId,partnerType,country,region,skills,competencies,name,programStatus,suspensionReason\n";
        var row = tenant(1) + ",direct-bill,DE,DACH,,," + nameStatusAndReason + "\n";
        return (header + row).getBytes(StandardCharsets.UTF_8);
    }

    private static Reseller suspendedOne() {
        var sample = suspended(1);
        return active(1, "Solstice").standing(sample.programStatus(), sample.suspensionReason());
    }

    private static StatusChange byHand(ProgramStatus status, SuspensionReason reason) {
        return new StatusChange(tenant(1), NOW, "otto", Origin.HAND, status, reason, "Spam");
    }
}
