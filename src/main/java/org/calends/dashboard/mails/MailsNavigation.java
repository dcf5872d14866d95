package org.calends.dashboard.mails;

import org.calends.dashboard.Place;
import org.calends.security.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the mails stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class MailsNavigation {

    @Bean
    Place mailsPlace() {
        return Place.of("mails", "/mails", Place.Section.OPERATING, 30, Role.OPERATOR, Role.ADMIN);
    }
}
