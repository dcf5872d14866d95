package org.calends.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
    void quotesWhatASpreadsheetWouldTakeForAFormula(String text) {
        assertThat(CellText.harmless(text)).isEqualTo("'" + text);
    }

    @Test
    void leavesAllElseAlone() {
        assertThat(CellText.harmless("Halden Vault")).isEqualTo("Halden Vault");
        assertThat(CellText.harmless("")).isEmpty();
    }
}
