package org.calends.managedservice;

/** How a principal has its role (C35). */
public enum AccessType {
    /** All the time. */
    ACTIVE,
    /** Whenever it asks for it, and for a while only. */
    ELIGIBLE
}
