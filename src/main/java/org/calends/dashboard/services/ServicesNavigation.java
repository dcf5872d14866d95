package org.calends.dashboard.services;

import org.calends.dashboard.Place;
import org.calends.security.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where managed services stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class ServicesNavigation {

    @Bean
    Place servicesPlace() {
        return Place.of(
                "services", "/managed-services", Place.Section.SELLING, 25, Role.PUBLISHER, Role.OPERATOR, Role.ADMIN);
    }
}
