package org.calends.managedservice;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Where the roles come from.
 *
 * @param roles a CSV file with the columns id, name, dataActions, grantsAccess
 */
@ConfigurationProperties("calends.managed-service")
record ManagedServiceSettings(
        @DefaultValue("classpath:managedservice/roles.csv") Resource roles) {}
