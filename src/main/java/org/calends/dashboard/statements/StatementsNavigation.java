package org.calends.dashboard.statements;

import org.calends.dashboard.Place;
import org.calends.security.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the statements stand in the navigation: after what is sold. */
@Configuration(proxyBeanMethods = false)
class StatementsNavigation {

    @Bean
    Place statementsPlace() {
        return Place.of(
                "statements", "/statements", Place.Section.SELLING, 60, Role.PUBLISHER, Role.OPERATOR, Role.ADMIN);
    }
}
