package org.calends.dashboard.setup;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;

/** A list of tenants as people have it: a sheet with a column of tenant ids among others, or nothing but the ids. */
record Sheet(List<String> header, List<Row> rows) {

    private static final String COLUMN = "tenantid";
    private static final String SEPARATORS = ",;\t";
    private static final byte[] ZIPPED = {'P', 'K', 3, 4};

    /**
     * One row that holds something.
     *
     * @param number as a sheet shows it: the first one is 1
     * @param fields all of it, as it was
     */
    record Row(int number, String tenant, List<String> fields) {}

    /** These rows as a list that can be read again, under the same header if there was one. */
    String text(List<Row> some) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            if (!header.isEmpty()) {
                csv.writeRecord(header);
            }
            some.forEach(row -> csv.writeRecord(row.fields()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static Sheet read(byte[] file) {
        if (file.length >= ZIPPED.length
                && ByteBuffer.wrap(file, 0, ZIPPED.length).equals(ByteBuffer.wrap(ZIPPED))) {
            throw refused("import.excel", "");
        }
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException otherEncoding) {
            throw refused("import.encoding", "");
        }
    }

    static Sheet read(String pasted) {
        var text = pasted.startsWith("\uFEFF") ? pasted.substring(1) : pasted;
        var records = records(text, separator(text));
        var first = records.isEmpty() ? List.<String>of() : records.get(0).getFields();
        var column = column(first);
        if (column < 0 && !first.isEmpty() && !Tenants.isOne(first.get(0).strip())) {
            throw refused("import.header", String.join(", ", first));
        }
        var rows = records.stream().skip(column < 0 ? 0 : 1).toList();
        if (rows.isEmpty()) {
            throw refused("import.empty", "");
        }
        return new Sheet(
                column < 0 ? List.of() : first,
                rows.stream().map(row -> row(row, Math.max(column, 0))).toList());
    }

    private static Row row(CsvRecord record, int column) {
        var tenant = column < record.getFieldCount() ? record.getField(column).strip() : "";
        return new Row(Math.toIntExact(record.getStartingLineNumber()), tenant, record.getFields());
    }

    private static int column(List<String> header) {
        return IntStream.range(0, header.size())
                .filter(i -> header.get(i)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z]", "")
                        .equals(COLUMN))
                .findFirst()
                .orElse(-1);
    }

    /** The one that the first line has most of. */
    private static char separator(String text) {
        var line = text.lines().findFirst().orElse("");
        return (char) SEPARATORS
                .chars()
                .reduce((one, other) -> count(line, other) > count(line, one) ? other : one)
                .orElse(',');
    }

    private static long count(String line, int character) {
        return line.chars().filter(it -> it == character).count();
    }

    private static List<CsvRecord> records(String text, char separator) {
        var csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true);
        try (var rows = csv.ofCsvRecord(text)) {
            var all = rows.stream().toList();
            if (isSwallowed(text, all)) {
                throw refused("import.unreadable", "");
            }
            return all.stream()
                    .filter(row -> row.getFields().stream().anyMatch(field -> !field.isBlank()))
                    .toList();
        } catch (IOException | CsvParseException unreadable) {
            throw refused("import.unreadable", "");
        }
    }

    /** Whether a quotation mark that nobody closed made one cell of everything after it. */
    private static boolean isSwallowed(String text, List<CsvRecord> all) {
        var last = all.isEmpty() ? List.<String>of() : all.get(all.size() - 1).getFields();
        return count(text, '"') % 2 == 1 && last.stream().anyMatch(cell -> cell.contains("\n"));
    }

    private static Invalid refused(String code, String detail) {
        return Invalid.of(new Violation("list", code, detail, null));
    }
}
