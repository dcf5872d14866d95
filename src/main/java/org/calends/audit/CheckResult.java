package org.calends.audit;

/**
 * What the audit knows of one of its checks.
 *
 * @param message what should hold
 * @param findings for how many it does not; 0 when all is well
 */
public record CheckResult(Round round, String name, String message, long findings) {}
