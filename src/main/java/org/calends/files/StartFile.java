package org.calends.files;

/** A file that an installation may have and that is read at each start, after catalog and resellers; loading it again changes nothing. */
public interface StartFile {

    void load();
}
