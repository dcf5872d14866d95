package org.calends.api.web;

import com.fasterxml.jackson.core.StreamReadConstraints;
import jakarta.servlet.Filter;
import org.calends.api.Idempotency;
import org.calends.problem.Problems;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What every call of the API passes on its way in, behind the login. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    private static final int BEHIND_THE_LOGIN = 100;
    private static final int DEEPEST_JSON = 20;

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(Problems problems) {
        return onApi(new BodyLimit(problems), BEHIND_THE_LOGIN);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            Idempotency idempotency,
            Problems problems,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures) {
        return onApi(new IdempotencyFilter(idempotency, problems, failures), BEHIND_THE_LOGIN + 1);
    }

    /** No offer is nested deeper; what is, wants to hurt. */
    @Bean
    Jackson2ObjectMapperBuilderCustomizer shallowJson() {
        var limits =
                StreamReadConstraints.builder().maxNestingDepth(DEEPEST_JSON).build();
        return json -> json.postConfigurer(mapper -> mapper.getFactory().setStreamReadConstraints(limits));
    }

    /** In bodies; the firewall looks at parameters. */
    @Bean
    Jackson2ObjectMapperBuilderCustomizer storableTexts() {
        return json -> json.deserializerByType(String.class, new StorableText());
    }

    private static <F extends Filter> FilterRegistrationBean<F> onApi(F filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/*");
        registration.setOrder(order);
        return registration;
    }
}
