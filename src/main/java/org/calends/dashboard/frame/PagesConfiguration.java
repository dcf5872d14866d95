package org.calends.dashboard.frame;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;

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

    /** A library's version stands in the pom alone; an address without one finds it. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources
                .addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .resourceChain(true)
                .addResolver(new LiteWebJarsResourceResolver());
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
