package org.calends.reseller;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.calends.files.FileField;
import org.calends.files.FileProblems;

/** Reads the rows of a reseller file; they are numbered as a sheet shows them, the header being row 1. */
class ResellerReading {

    private static final List<String> COLUMNS = List.of(
            "tenantId",
            "name",
            "partnerType",
            "country",
            "region",
            "skills",
            "competencies",
            "programStatus",
            "suspensionReason");

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final FileProblems problems;
    private final Map<String, String> tenants = new HashMap<>();

    ResellerReading(FileProblems problems) {
        this.problems = problems;
    }

    List<Reseller> read(List<CsvRecord> rows) {
        var header = rows.isEmpty() ? List.<String>of() : rows.get(0).getFields();
        checkHeader(header);
        if (!problems.none()) {
            return List.of();
        }
        return IntStream.range(1, rows.size())
                .mapToObj(index -> new Row(index + 1, header, rows.get(index).getFields()))
                .filter(row -> !row.isEmpty())
                .map(this::reseller)
                .toList();
    }

    private void checkHeader(List<String> header) {
        COLUMNS.stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> problems.add("row 1", "the column " + column + " is missing"));
        header.stream()
                .filter(column -> !COLUMNS.contains(column))
                .forEach(column -> problems.add("row 1", "the column \"" + column + "\" is not known"));
    }

    private Reseller reseller(Row row) {
        if (row.fields().size() != row.header().size()) {
            problems.add(
                    "row " + row.number(),
                    "has %d values for %d columns"
                            .formatted(row.fields().size(), row.header().size()));
        }
        return new Reseller(
                field(row, "tenantId").unique(tenants).uuid(),
                field(row, "name").text(200),
                field(row, "partnerType").constant(PartnerType.class),
                field(row, "country").matching(COUNTRY, "a two-letter country code"),
                field(row, "region").text(100),
                tags(field(row, "skills")),
                tags(field(row, "competencies")),
                field(row, "programStatus").constant(ProgramStatus.class),
                field(row, "suspensionReason").optional(200));
    }

    private SortedSet<String> tags(FileField field) {
        var tags = new TreeSet<String>();
        var all = field.optional(Integer.MAX_VALUE);
        if (all != null) {
            for (var tag : all.split(";", -1)) {
                tags.add(new FileField(field.place(), tag, problems).text(100));
            }
        }
        return tags;
    }

    private FileField field(Row row, String column) {
        int index = row.header().indexOf(column);
        var value = index < row.fields().size() ? row.fields().get(index) : null;
        return new FileField("row " + row.number() + ", " + column, value, problems);
    }

    private record Row(int number, List<String> header, List<String> fields) {

        boolean isEmpty() {
            return fields.stream().allMatch(String::isBlank);
        }
    }
}
