package org.calends.catalog;

/** Who sees a plan: everybody, or a named audience (C17). */
public enum Visibility {
    PUBLIC,
    PRIVATE
}
