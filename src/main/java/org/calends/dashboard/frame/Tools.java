package org.calends.dashboard.frame;

import static org.calends.dashboard.Place.Section.TOOLS;
import static org.calends.security.Role.ADMIN;
import static org.calends.security.Role.OPERATOR;
import static org.calends.security.Role.PUBLISHER;
import static org.calends.security.Role.RESELLER;

import org.calends.dashboard.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways out of our own pages: to the engine's webapps and to the API. */
@Configuration(proxyBeanMethods = false)
class Tools {

    @Bean
    Place tasklistPlace() {
        return Place.of("tasklist", "/camunda/app/tasklist/default/", TOOLS, 10, PUBLISHER, OPERATOR, ADMIN);
    }

    @Bean
    Place cockpitPlace() {
        return Place.of("cockpit", "/camunda/app/cockpit/default/", TOOLS, 20, OPERATOR, ADMIN);
    }

    @Bean
    Place adminPlace() {
        return Place.of("admin", "/camunda/app/admin/default/", TOOLS, 30, ADMIN);
    }

    @Bean
    Place apiPlace() {
        return Place.of("api", "/swagger-ui.html", TOOLS, 40, PUBLISHER, OPERATOR, RESELLER, ADMIN);
    }
}
