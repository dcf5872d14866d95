package org.calends.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an Excel file whose columns are known; its first row has their names, in any order. */
public final class XlsxFile {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Excel keeps numbers as doubles and shows no more of them than that. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?([eE][+-]?\\d{1,2})?");

    private final List<String> columns;
    private final FileProblems problems;

    public XlsxFile(List<String> columns, FileProblems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /** Reads each row that holds something; none when the header is wrong. */
    public <T> List<T> read(byte[] content, Function<SheetRow, T> reader) {
        if (!ZipLimits.areKept(content)) {
            problems.add("", "is not an Excel file (.xlsx), or far larger than it seems");
            return List.of();
        }
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                var rows = workbook.getFirstSheet().openStream()) {
            return read(rows, reader);
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException e) {
            problems.add("", "is not an Excel file (.xlsx)");
            return List.of();
        }
    }

    private <T> List<T> read(Stream<Row> rows, Function<SheetRow, T> reader) {
        List<T> read = new ArrayList<>();
        List<String> header = new ArrayList<>();
        rows.forEach(row -> {
            var values = values(row);
            if (header.isEmpty()) {
                values.forEach(value -> header.add(value == null ? "" : value));
                checkHeader(header, row.getRowNum());
            } else if (problems.none() || !read.isEmpty()) {
                var known = new XlsxRow(row.getRowNum(), header, values, problems);
                if (!known.isEmpty()) {
                    read.add(reader.apply(known));
                }
            }
        });
        if (header.isEmpty()) {
            problems.add("", "has an empty first sheet");
        }
        return read;
    }

    private static List<@Nullable String> values(Row row) {
        List<@Nullable String> values = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            values.add(row.getOptionalCell(i).map(XlsxFile::text).orElse(null));
        }
        return values;
    }

    private static @Nullable String text(Cell cell) {
        var raw = cell.getRawValue();
        var isNumber = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        if (!isNumber || raw == null || !NUMBER.matcher(raw).matches()) {
            return cell.getText();
        }
        return new BigDecimal(raw).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    private void checkHeader(List<String> header, int number) {
        columns.stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> problems.add("row " + number, "the column " + column + " is missing"));
        var seen = new HashSet<String>();
        for (int i = 0; i < header.size(); i++) {
            var column = header.get(i);
            var place = XlsxRow.letters(i) + number;
            if (!column.isBlank() && !columns.contains(column)) {
                problems.add(place, "the column \"" + column + "\" is not known");
            } else if (!column.isBlank() && !seen.add(column)) {
                problems.add(place, "the column " + column + " is there twice");
            }
        }
    }
}
