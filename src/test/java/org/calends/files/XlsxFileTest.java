package org.calends.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.calends.problem.Invalid;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Excel files, read and written. */
class XlsxFileTest {

    private static final List<String> COLUMNS = List.of("item", "amount");

    private final FileProblems problems = new FileProblems("The Excel file");

    @Test
    void readsWhatItWrote() {
        var sheet = sheet(
                List.of("P1M", new BigDecimal("9.99")),
                List.of("größer & <kleiner>", new BigDecimal("1234567890.12345678")),
                List.of("events", new BigDecimal("0.0045")));

        assertThat(read(sheet)).containsExactly("P1M=9.99", "größer & <kleiner>=1234567890.12345678", "events=0.0045");
        assertThat(problems.none()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"9.9900000000000002, 9.99", "1.1000000000000001, 1.1", "4.5000000000000005E-3, 0.0045", "1200, 1200"})
    @DisplayName("Excel writes 9.99 as the double next to it; what it shows is meant")
    void readsNumbersAsExcelShowsThem(String stored, String shown) throws IOException {
        var sheet = changed(
                sheet(List.of("P1M", new BigDecimal("7"))), xml -> xml.replace("<v>7</v>", "<v>" + stored + "</v>"));

        assertThat(read(sheet)).containsExactly("P1M=" + shown);
    }

    @Test
    void namesTheCell() {
        new XlsxFile(COLUMNS, problems)
                .read(
                        sheet(List.of("P1M", ""), List.of("P1Y", "ten")),
                        row -> row.field("amount").text(2));

        assertThat(violations()).containsExactly("B2: is missing", "B3: has 3 characters, at most 2 are allowed");
        assertThat(XlsxRow.letters(0)).isEqualTo("A");
        assertThat(XlsxRow.letters(25)).isEqualTo("Z");
        assertThat(XlsxRow.letters(26)).isEqualTo("AA");
        assertThat(XlsxRow.letters(701)).isEqualTo("ZZ");
    }

    @Test
    void passesOverEmptyRows() {
        assertThat(read(sheet(List.of("P1M", "1"), List.of("", " "), List.of("P1Y", "2"))))
                .containsExactly("P1M=1", "P1Y=2");
    }

    @Test
    void namesWhatIsWrongWithTheHeader() {
        var sheet = XlsxWriting.sheet("Prices", List.of("item", "price", "item"), List.of(List.of("P1M", "1", "P1Y")));

        assertThat(read(sheet)).isEmpty();
        assertThat(violations())
                .containsExactly(
                        "row 1: the column amount is missing",
                        "B1: the column \"price\" is not known",
                        "C1: the column item is there twice");
    }

    @Test
    void refusesWhatIsNoExcelFile() throws IOException {
        assertThat(read("item,amount".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(read(new byte[0])).isEmpty();
        assertThat(read(zip("hello.txt", "hello".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(violations())
                .hasSize(3)
                .allSatisfy(words -> assertThat(words).contains("is not an Excel file"));
    }

    @Test
    @DisplayName("An archive that unpacks to more than 64 MiB is not unpacked")
    void refusesBombs() throws IOException {
        assertThat(read(zip("xl/sharedStrings.xml", new byte[65 * 1024 * 1024])))
                .isEmpty();

        assertThat(violations()).containsExactly(": is not an Excel file (.xlsx), or far larger than it seems");
    }

    @Test
    @DisplayName("A sheet from outside opens no file of ours")
    void opensNoOtherFiles() throws IOException {
        var sly = changed(
                sheet(List.of("P1M", new BigDecimal("7"))),
                xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")
                        .replace("<v>7</v>", "<v>&e;</v>"));

        assertThat(read(sly)).allSatisfy(row -> assertThat(row).doesNotContain("root"));
    }

    private List<String> read(byte[] sheet) {
        return new XlsxFile(COLUMNS, problems)
                .read(
                        sheet,
                        row -> row.field("item").value() + "="
                                + row.field("amount").value());
    }

    private List<String> violations() {
        try {
            problems.refuseIfAny();
            return List.of();
        } catch (Invalid refusal) {
            return refusal.violations().stream()
                    .map(violation -> violation.field() + ": " + violation.message())
                    .toList();
        }
    }

    @SafeVarargs
    private static byte[] sheet(List<Object>... rows) {
        return XlsxWriting.sheet("Prices", COLUMNS, new ArrayList<>(List.of(rows)));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    /** The same archive with other sheets in it. */
    private static byte[] changed(byte[] archive, UnaryOperator<String> change) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = ZipFile.builder().setByteArray(archive).get();
                var to = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var content = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                to.write((entry.getName().contains("worksheets/") ? change.apply(content) : content)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
