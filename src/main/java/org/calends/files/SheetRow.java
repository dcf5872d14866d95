package org.calends.files;

/** One row of a sheet, whatever kind of file it is in. */
public interface SheetRow {

    /** The value of a column, which knows where it is. */
    FileField field(String column);
}
