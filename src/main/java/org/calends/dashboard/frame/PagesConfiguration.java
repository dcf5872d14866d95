package org.calends.dashboard.frame;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the frame around pages, and teaches answers to speak with htmx. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

    private final Frames frames;

    PagesConfiguration(Frames frames) {
        this.frames = frames;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(frames);
    }

    @Bean
    static FilterRegistrationBean<UnchangedParts> unchangedParts() {
        var filter = new FilterRegistrationBean<>(new UnchangedParts());
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return filter;
    }

    @Bean
    static FilterRegistrationBean<HtmxRedirects> htmxRedirects() {
        var filter = new FilterRegistrationBean<>(new HtmxRedirects());
        filter.setOrder(Ordered.LOWEST_PRECEDENCE);
        return filter;
    }
}
