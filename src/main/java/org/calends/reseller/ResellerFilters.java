package org.calends.reseller;

import java.util.List;

/** What resellers can be filtered by: every value that at least one of them has, in alphabetical order. */
public record ResellerFilters(List<String> regions, List<String> skills, List<String> competencies) {}
