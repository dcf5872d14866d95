package org.calends.api.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.AbstractJackson2HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How the API is spoken: in JSON, and with questions that are checked as a whole. */
@Configuration(proxyBeanMethods = false)
class ApiMvc implements WebMvcConfigurer {

    private final ObjectProvider<ConversionService> conversions;

    ApiMvc(@Qualifier("mvcConversionService") ObjectProvider<ConversionService> conversions) {
        this.conversions = conversions;
    }

    /** Libraries bring further languages along, such as YAML. What guards JSON does not guard them. */
    @Override
    public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
        converters.removeIf(converter -> converter instanceof AbstractJackson2HttpMessageConverter
                && !(converter instanceof MappingJackson2HttpMessageConverter));
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new AnswerableInJson()).addPathPatterns("/api/**");
        interceptors.addInterceptor(new QuestionCheck(conversions)).addPathPatterns("/api/**");
    }
}
