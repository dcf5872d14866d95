package org.calends.managedservice;

/** Who can be given access: people, alone or together, and programs (C35). */
public enum PrincipalType {
    USER,
    GROUP,
    SERVICE_PRINCIPAL
}
