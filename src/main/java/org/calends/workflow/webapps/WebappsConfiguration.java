package org.calends.workflow.webapps;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The filters before the webapps, after those of Spring Security. */
@Configuration(proxyBeanMethods = false)
class WebappsConfiguration {

    private static final int AFTER_THE_LOGIN = 200;

    @Bean
    FilterRegistrationBean<NonceOfItsOwn> nonceOfItsOwn() {
        var filter = new FilterRegistrationBean<>(new NonceOfItsOwn());
        filter.addUrlPatterns("/camunda/app/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<WebappGuard> guard(ObjectMapper json) {
        var filter = new FilterRegistrationBean<>(new WebappGuard(json));
        filter.addUrlPatterns("/camunda/api/*");
        filter.setOrder(AFTER_THE_LOGIN);
        return filter;
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> handOver() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.addInitParameter("authentication-provider", HandedOverLogin.class.getName());
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(AFTER_THE_LOGIN + 1);
        return filter;
    }
}
