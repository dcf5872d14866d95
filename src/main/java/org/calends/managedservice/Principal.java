package org.calends.managedservice;

import java.util.UUID;

/**
 * Somebody or something in the provider's tenant.
 *
 * @param name as the customer sees it
 */
public record Principal(UUID id, PrincipalType type, String name) {}
