package org.calends.dashboard.demo;

import org.calends.dashboard.Place;
import org.calends.security.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the demo's page stands in the navigation: last of what operators do. */
@Configuration(proxyBeanMethods = false)
class DemoNavigation {

    @Bean
    Place demoPlace() {
        return Place.of("demo", "/demo", Place.Section.OPERATING, 90, Role.OPERATOR)
                .inTheDemo();
    }
}
