package org.calends.dashboard.products;

import org.calends.dashboard.Place;
import org.calends.security.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where products and plans stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class ProductsNavigation {

    @Bean
    Place productsPlace() {
        return Place.of("products", "/products", Place.Section.SELLING, 20, Role.PUBLISHER, Role.OPERATOR, Role.ADMIN);
    }
}
