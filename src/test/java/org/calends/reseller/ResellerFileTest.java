package org.calends.reseller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.calends.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.ArgumentMatchers;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** What a reseller file may say, and how it is told what is wrong with it. */
class ResellerFileTest {

    private static final String HEADER =
            "tenantId,name,partnerType,country,region,skills,competencies,programStatus,suspensionReason\n";
    private static final String SOLSTICE =
            "c2da18b3-ce11-582f-abb8-bfdea42bc3a8,\"Solstice, Inc.\",direct-bill,US,North America,security;cloud,,active,\n";

    private final ResellerDirectory directory = mock();

    @Test
    void storesTheResellersOfItsRows() {
        load("\uFEFF" + HEADER + SOLSTICE + "\n");

        verify(directory)
                .save(List.of(new Reseller(
                        UUID.fromString("c2da18b3-ce11-582f-abb8-bfdea42bc3a8"),
                        "Solstice, Inc.",
                        PartnerType.DIRECT_BILL,
                        "US",
                        "North America",
                        new TreeSet<>(List.of("cloud", "security")),
                        new TreeSet<>(),
                        ProgramStatus.ACTIVE,
                        null)));
    }

    @Test
    void readsTheDemoResellers() {
        load(new ClassPathResource("demo/resellers.csv"));

        ArgumentCaptor<Collection<Reseller>> stored = ArgumentCaptor.captor();
        verify(directory).save(stored.capture());
        assertThat(stored.getValue()).hasSize(450);
    }

    @Test
    void leavesTheTablesAsTheyAreWithoutAFile() {
        new ResellerFile(new ResellerSettings(null), directory).load();

        verifyNoInteractions(directory);
    }

    @Test
    void namesRowAndColumnOfEverythingThatIsWrongAsASheetShowsThem() {
        var wrong = HEADER + SOLSTICE + "\n" + SOLSTICE
                + "c2da18b3,,direct,Germany,DACH,security;;cloud,,suspended,overdue\n"
                + "f550b0b6-6661-51b2-9979-67050a71ce3b,Tamarind\n";

        assertThat(problems(wrong))
                .containsExactly(
                        "row 4, tenantId: \"c2da18b3-ce11-582f-abb8-bfdea42bc3a8\" is already at row 2, tenantId",
                        "row 5, tenantId: \"c2da18b3\" is not a UUID",
                        "row 5, name: is missing",
                        "row 5, partnerType: \"direct\" is not one of direct-bill, indirect-provider, indirect-reseller",
                        "row 5, country: \"Germany\" is not a two-letter country code",
                        "row 5, skills: is missing",
                        "row 6: has 2 values for 9 columns",
                        "row 6, partnerType: is missing",
                        "row 6, country: is missing",
                        "row 6, region: is missing",
                        "row 6, programStatus: is missing");
        verify(directory, never()).save(ArgumentMatchers.any());
    }

    @Test
    void refusesAHeaderWithOtherColumns() {
        assertThat(problems(HEADER.replace("region", "Region") + SOLSTICE))
                .containsExactly("row 1: the column region is missing", "row 1: the column \"Region\" is not known");
        assertThat(problems("")).hasSize(9);
    }

    @Test
    void refusesWhatIsNoCsv() {
        assertThat(problems(HEADER + "\"c2da\"18b3,")).anyMatch(problem -> problem.startsWith(": cannot be read"));
    }

    private List<String> problems(String csv) {
        try {
            load(csv);
            return List.of();
        } catch (Invalid refusal) {
            return refusal.violations().stream()
                    .map(violation -> violation.field() + ": " + violation.message())
                    .toList();
        }
    }

    private void load(String csv) {
        load(new ByteArrayResource(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private void load(Resource file) {
        new ResellerFile(new ResellerSettings(file), directory).load();
    }
}
