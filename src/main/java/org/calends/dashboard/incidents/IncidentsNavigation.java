package org.calends.dashboard.incidents;

import org.calends.dashboard.Place;
import org.calends.security.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the incidents stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class IncidentsNavigation {

    @Bean
    Place incidentsPlace() {
        return Place.of("incidents", "/incidents", Place.Section.OPERATING, 20, Role.OPERATOR, Role.ADMIN);
    }
}
