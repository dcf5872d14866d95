package org.calends.managedservice;

import java.time.Duration;
import java.util.List;

/**
 * On what terms a role is had when it is asked for (C36).
 *
 * @param longest after which it is over
 * @param mfa whether a second factor is asked for
 * @param approvers one of them must agree; with none it is had at once
 */
public record Eligibility(Duration longest, boolean mfa, List<Principal> approvers) {}
