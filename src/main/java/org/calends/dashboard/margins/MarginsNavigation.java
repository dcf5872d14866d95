package org.calends.dashboard.margins;

import org.calends.dashboard.Place;
import org.calends.security.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the margins stand in the navigation: where a reseller starts. */
@Configuration(proxyBeanMethods = false)
class MarginsNavigation {

    @Bean
    Place marginsPlace() {
        return Place.of("margins", "/margins", Place.Section.BUYING, 10, Role.RESELLER);
    }
}
