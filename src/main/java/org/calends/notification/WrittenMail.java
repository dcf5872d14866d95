package org.calends.notification;

/** A mail with its two bodies as they are sent, which say the same. */
public record WrittenMail(Mail mail, String text, String html) {}
