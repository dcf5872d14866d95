package org.calends.dashboard;

import java.util.UUID;

/** Filters that somebody gave a name. @param query what stands in the address behind the question mark */
public record SavedView(UUID id, String name, String query) {}
