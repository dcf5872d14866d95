package org.calends.dashboard.audit;

import org.calends.dashboard.Place;
import org.calends.security.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the audit stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class AuditNavigation {

    @Bean
    Place auditPlace() {
        return Place.of("audit", "/audit", Place.Section.OPERATING, 40, Role.OPERATOR, Role.ADMIN);
    }
}
