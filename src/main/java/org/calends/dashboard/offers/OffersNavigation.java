package org.calends.dashboard.offers;

import org.calends.dashboard.Place;
import org.calends.security.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the offers stand in the navigation: first. */
@Configuration(proxyBeanMethods = false)
class OffersNavigation {

    @Bean
    Place offersPlace() {
        return Place.of("offers", "/offers", Place.Section.SELLING, 10, Role.PUBLISHER, Role.OPERATOR, Role.ADMIN);
    }
}
