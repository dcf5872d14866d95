package org.calends.dashboard.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.calends.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a list whose bad rows are mended and checked again. */
class SheetTest {

    private static final String TENANT = "9dc9738a-89f2-5f7b-b262-567d72a7d192";

    @Test
    void readsItsBadRowsAgainUnderTheSameHeader() {
        var sheet = Sheet.read("name;tenant_id\n\"Alder, Ltd\";7f0e\nNordlys;" + TENANT);

        var again = Sheet.read(sheet.text(sheet.rows()).replace("7f0e", TENANT));

        assertThat(again.rows()).extracting(Sheet.Row::tenant).containsExactly(TENANT, TENANT);
        assertThat(again.rows().get(0).fields()).containsExactly("Alder, Ltd", TENANT);
    }

    @Test
    void addsNoHeaderToWhatHadNone() {
        var sheet = Sheet.read(TENANT + "\nnobody");

        assertThat(sheet.text(List.of(sheet.rows().get(1)))).isEqualTo("nobody\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "tenant_id\n", "tenant_id;name\n;\n"})
    void refusesWhatHoldsNoRow(String list) {
        assertRefused(list, "import.empty");
    }

    @Test
    void refusesAQuotationMarkThatSwallowsAllRowsAfterIt() {
        assertRefused("name;tenant_id\n\"Alder;" + TENANT + "\nNordlys;" + TENANT + "\n", "import.unreadable");
    }

    @Test
    void takesQuotationMarksInsideOfACell() {
        var sheet = Sheet.read("tenant_id;name\n" + TENANT + ";19\" racks\n");

        assertThat(sheet.rows()).extracting(Sheet.Row::tenant).containsExactly(TENANT);
    }

    private static void assertRefused(String list, String code) {
        assertThatThrownBy(() -> Sheet.read(list))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.code())
                                .containsExactly(code));
    }
}
