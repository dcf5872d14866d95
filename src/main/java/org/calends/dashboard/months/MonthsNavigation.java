package org.calends.dashboard.months;

import org.calends.dashboard.Place;
import org.calends.security.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the month start stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class MonthsNavigation {

    @Bean
    Place monthsPlace() {
        return Place.of("months", "/months", Place.Section.OPERATING, 10, Role.PUBLISHER, Role.OPERATOR, Role.ADMIN);
    }
}
