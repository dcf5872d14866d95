package org.calends.delegation;

/** Whether the provider still has what was delegated to it. */
public enum DelegationState {
    ACTIVE,
    REMOVED
}
