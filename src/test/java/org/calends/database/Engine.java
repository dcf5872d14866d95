package org.calends.database;

/** The databases that Calends runs on. */
public enum Engine {
    H2,
    POSTGRES
}
