package org.calends.privateoffer;

/** How many resellers an offer has, and how many of them are live or failed. */
public record ResellerCounts(int total, int live, int failed) {}
