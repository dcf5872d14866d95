package org.calends.audience;

/**
 * Somebody in an audience.
 *
 * @param id a UUID in lower case; of a {@link MemberType#MAIL} the address
 * @param description for the publisher's eyes only; may be empty
 */
public record Member(String id, MemberType type, String description) {}
