package org.calends.audience;

/** What the id of somebody in an audience means (C18, C21). */
public enum MemberType {
    TENANT,
    SUBSCRIPTION,
    /** For previews of managed services only. */
    MAIL
}
