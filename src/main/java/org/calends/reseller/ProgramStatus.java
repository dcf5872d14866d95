package org.calends.reseller;

/** Where a tenant stands in the cloud-reseller program; suspended ones keep what they sold but sell nothing new (P10). */
public enum ProgramStatus {
    ACTIVE,
    SUSPENDED,
    LEFT
}
