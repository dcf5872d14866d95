package org.calends.files;

/** Texts of other people for a sheet that somebody opens in a spreadsheet program. */
public final class CellText {

    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private CellText() {}

    /** The text, with a leading quotation mark where a spreadsheet would take it for a formula. */
    public static String harmless(String text) {
        return text.isEmpty() || FORMULA_BEGINS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
