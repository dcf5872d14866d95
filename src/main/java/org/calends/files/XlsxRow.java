package org.calends.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of an Excel sheet; what is wrong with a value is told by the name of its cell, such as {@code E7}. */
record XlsxRow(int number, List<String> header, List<@Nullable String> values, FileProblems problems)
        implements SheetRow {

    private static final int LETTERS = 26;

    @Override
    public FileField field(String column) {
        int index = header.indexOf(column);
        var value = index < values.size() ? values.get(index) : null;
        return new FileField(letters(index) + number, value, problems);
    }

    boolean isEmpty() {
        return values.stream().allMatch(value -> value == null || value.isBlank());
    }

    /** A to Z, then AA, AB and so on. */
    static String letters(int index) {
        var letter = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? letter : letters(index / LETTERS - 1) + letter;
    }
}
