package org.calends.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.core.io.Resource;

/** Reads a CSV file whose columns are known: comma-separated, in UTF-8, with a header in any order. */
public final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> columns;
    private final FileProblems problems;

    public CsvFile(List<String> columns, FileProblems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    public <T> List<T> read(Resource file, Function<CsvRow, T> reader) {
        try {
            return read(file.getContentAsByteArray(), reader);
        } catch (IOException e) {
            problems.add("", "cannot be read: " + e.getMessage());
            return List.of();
        }
    }

    /** Reads each row that holds something; none when the header is wrong. */
    public <T> List<T> read(byte[] content, Function<CsvRow, T> reader) {
        var records = records(text(content));
        if (!problems.none()) {
            return List.of();
        }
        var header = records.isEmpty() ? List.<String>of() : records.get(0).getFields();
        checkHeader(header);
        return IntStream.range(1, problems.none() ? records.size() : 1)
                .mapToObj(index ->
                        new CsvRow(index + 1, header, records.get(index).getFields(), problems))
                .filter(row -> !row.isEmpty())
                .map(row -> reader.apply(row.checked()))
                .toList();
    }

    private String text(byte[] content) {
        var bytes = ByteBuffer.wrap(content);
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            problems.add("row " + rowAt(content, bytes.position()), "is not UTF-8; save the file in that encoding");
            return "";
        }
    }

    private static long rowAt(byte[] content, int position) {
        return 1 + IntStream.range(0, position).filter(i -> content[i] == '\n').count();
    }

    /** Empty rows are kept, because they count in a sheet. */
    private List<CsvRecord> records(String text) {
        var csv =
                CsvReader.builder().skipEmptyLines(false).allowExtraFields(true).allowMissingFields(true);
        try (var rows = csv.ofCsvRecord(text)) {
            return rows.stream().toList();
        } catch (IOException | CsvParseException e) {
            problems.add("", "cannot be read: " + e.getMessage());
            return List.of();
        }
    }

    private void checkHeader(List<String> header) {
        if (header.size() == 1 && header.get(0).matches(".*[;\t].*")) {
            problems.add("row 1", "the columns are to be separated by commas");
            return;
        }
        columns.stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> problems.add("row 1", "the column " + column + " is missing"));
        var seen = new HashSet<String>();
        for (var column : header) {
            if (!columns.contains(column)) {
                problems.add("row 1", "the column \"" + column + "\" is not known");
            } else if (!seen.add(column)) {
                problems.add("row 1", "the column " + column + " is there twice");
            }
        }
    }
}
