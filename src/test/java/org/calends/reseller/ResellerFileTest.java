package org.calends.reseller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.calends.problem.Invalid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                        "row 5, suspensionReason: \"overdue\" is not one of abuse, failed vetting, lost eligibility, invoice overdue, other",
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            tenantId         | 00000000-0000-0000-0000-000000000000 | row 2, tenantId: is nobody's
            tenantId         | c2da18b3-ce11-582f-abb8-bfdea42bc3a8x | row 2, tenantId: "c2da18b3-ce11-582f-abb8-bfdea42bc3a8x" is not a UUID
            name             | =cmd()      | row 2, name: begins like a formula
            name             | Sol<bell>   | row 2, name: has a character that cannot be printed
            partnerType      | DIRECT_BILL | row 2, partnerType: "DIRECT_BILL" is not one of direct-bill, indirect-provider, indirect-reseller
            country          | us          | row 2, country: "us" is not a two-letter country code
            country          | UK          | row 2, country: "UK" is not the code of a country
            region           | ~~          | row 2, region: is missing
            skills           | a;b;a       | row 2, skills: "a" is there twice
            skills           | a;@b        | row 2, skills: begins like a formula
            competencies     | ;           | row 2, competencies: is missing
            programStatus    | paused      | row 2, programStatus: "paused" is not one of active, suspended, left
            programStatus    | suspended   | row 2, suspensionReason: is missing, although it is suspended
            suspensionReason | abuse       | row 2, suspensionReason: is there, although it is not suspended
            """)
    @DisplayName("P10, P14, R35: each broken value is refused by row and column")
    void refusesABrokenValueAndNamesItsPlace(String column, @Nullable String value, String problem) {
        var columns = List.of(HEADER.strip().split(","));
        var values = new ArrayList<>(List.of(
                "c2da18b3-ce11-582f-abb8-bfdea42bc3a8", "Solstice", "direct-bill", "US", "NA", "", "", "active", ""));
        values.set(columns.indexOf(column), value == null ? "" : value.replace("<bell>", "\u0007"));

        assertThat(problems(HEADER + String.join(",", values) + "\n")).contains(problem);
        verify(directory, never()).save(ArgumentMatchers.any());
    }

    @Test
    void refusesTheSameTenantInOtherLetters() {
        assertThat(problems(HEADER + SOLSTICE + SOLSTICE.replace("c2da18b3", "C2DA18B3")))
                .containsExactly(
                        "row 3, tenantId: \"C2DA18B3-ce11-582f-abb8-bfdea42bc3a8\" is already at row 2, tenantId");
    }

    @Test
    void refusesColumnsThatAreThereTwiceAndOtherSeparators() {
        assertThat(problems(HEADER.replace("region", "name") + SOLSTICE))
                .containsExactly("row 1: the column region is missing", "row 1: the column name is there twice");
        assertThat(problems((HEADER + SOLSTICE).replace(',', ';')))
                .containsExactly("row 1: the columns are to be separated by commas");
    }

    @Test
    void takesColumnsInAnyOrder() {
        assertThat(problems(
                        "name,tenantId,partnerType,country,region,skills,competencies,programStatus,suspensionReason\n"
                                + "Solstice,c2da18b3-ce11-582f-abb8-bfdea42bc3a8,direct-bill,US,NA,,,active,\n"))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNotUtf8AndNamesTheRow() {
        var latin = (HEADER + SOLSTICE + SOLSTICE.replace("Solstice", "Größe")).getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> load(new ByteArrayResource(latin)))
                .hasMessageContaining("row 3: is not UTF-8; save the file in that encoding");
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
