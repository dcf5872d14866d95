package org.calends.files;

import java.util.List;

/** One row of a CSV file, numbered as a sheet shows it: the header is row 1. */
public record CsvRow(int number, List<String> header, List<String> values, FileProblems problems) implements SheetRow {

    @Override
    public FileField field(String column) {
        int index = header.indexOf(column);
        var value = index < values.size() ? values.get(index) : null;
        return new FileField("row " + number + ", " + column, value, problems);
    }

    boolean isEmpty() {
        return values.stream().allMatch(String::isBlank);
    }

    CsvRow checked() {
        if (values.size() != header.size()) {
            problems.add("row " + number, "has %d values for %d columns".formatted(values.size(), header.size()));
        }
        header.stream()
                .map(this::field)
                .filter(CsvRow::isUnprintable)
                .forEach(field -> field.refuse("has a character that cannot be printed"));
        return this;
    }

    private static boolean isUnprintable(FileField field) {
        return field.value() != null && field.value().codePoints().anyMatch(Character::isISOControl);
    }
}
