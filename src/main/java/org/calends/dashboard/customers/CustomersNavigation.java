package org.calends.dashboard.customers;

import org.calends.dashboard.Place;
import org.calends.security.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the customers stand in the navigation of a reseller; operators come to them from the reseller. */
@Configuration(proxyBeanMethods = false)
class CustomersNavigation {

    @Bean
    Place customersPlace() {
        return Place.of("customers", "/customers", Place.Section.BUYING, 20, Role.RESELLER);
    }
}
