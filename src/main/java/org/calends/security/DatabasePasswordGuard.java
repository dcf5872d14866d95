package org.calends.security;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.PlaceholderResolutionException;

/** Asks for the password of the database server before anything connects; there is none that everybody would know. */
@Component
class DatabasePasswordGuard implements BeanFactoryPostProcessor {

    /** Spring would send the placeholder itself as the password, and the server's answer would say nothing of that. */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        try {
            beans.getBean(Environment.class).getProperty("spring.datasource.password");
        } catch (PlaceholderResolutionException e) {
            throw new UnsafeSetup(
                    "The password of the database is not set.",
                    "Set " + e.getPlaceholder() + " or spring.datasource.password;"
                            + " leave it empty if the server knows you otherwise.");
        }
    }
}
