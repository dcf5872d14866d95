package org.calends.dashboard.resellers;

import org.calends.dashboard.Place;
import org.calends.security.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the resellers stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class ResellersNavigation {

    @Bean
    Place resellersPlace() {
        return Place.of(
                "resellers", "/resellers", Place.Section.SELLING, 30, Role.PUBLISHER, Role.OPERATOR, Role.ADMIN);
    }
}
