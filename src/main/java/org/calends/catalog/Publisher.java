package org.calends.catalog;

/** A software publisher (ISV). */
public record Publisher(String id, String name) {}
