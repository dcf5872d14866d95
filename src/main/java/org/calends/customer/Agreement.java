package org.calends.customer;

import java.time.Instant;

/** That a customer has accepted a version of the customer agreement (P6). */
public record Agreement(String version, Instant acceptedAt, String acceptedBy) {}
