package org.calends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.ClassUtils;

/** What holds unless somebody says otherwise, in the configuration as it is shipped. */
@WholeHouse
class SafeDefaultsTest {

    @Autowired
    private ConfigurableEnvironment environment;

    @Test
    void sendsItsCookiesOverHttpsToItsOwnPagesOnly() throws IOException {
        assertThat(shipped("server.servlet.session.cookie.secure")).isEqualTo(true);
        assertThat(shipped("server.servlet.session.cookie.http-only")).isEqualTo(true);
        assertThat(shipped("server.servlet.session.cookie.same-site")).isEqualTo("strict");
        assertThat(shipped("server.servlet.session.tracking-modes")).isEqualTo("cookie");
    }

    @Test
    void tellsNoInternals() {
        assertThat(environment.getProperty("server.error.include-message")).isEqualTo("never");
        assertThat(environment.getProperty("server.error.include-stacktrace")).isEqualTo("never");
        assertThat(environment.getProperty("management.endpoints.web.exposure.include"))
                .isEqualTo("health");
        assertThat(environment.getProperty("management.endpoint.health.show-details", "never"))
                .isEqualTo("never");
        assertThat(environment.getProperty("spring.h2.console.enabled", Boolean.class, false))
                .isFalse();
    }

    @Test
    void waitsForNoMailServerForEver() {
        assertThat(environment.getProperty("spring.mail.properties.mail.smtp.connectiontimeout", Integer.class))
                .isBetween(1, 10_000);
        assertThat(environment.getProperty("spring.mail.properties.mail.smtp.timeout", Integer.class))
                .isBetween(1, 10_000);
        assertThat(environment.getProperty("spring.mail.properties.mail.smtp.writetimeout", Integer.class))
                .isBetween(1, 10_000);
    }

    @Test
    void bringsNoOpenRestAndNoScripts() {
        assertThat(ClassUtils.isPresent(
                        "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration", null))
                .isFalse();
        assertThat(ClassUtils.isPresent("org.quartz.jobs.NativeJob", null)).isFalse();
        assertThat(ClassUtils.isPresent("groovy.lang.GroovyShell", null)).isFalse();
    }

    /** Without what the tests add. */
    private static Object shipped(String property) throws IOException {
        PropertySource<?> file = new YamlPropertySourceLoader()
                .load("shipped", new ClassPathResource("application.yaml"))
                .get(0);
        return file.getProperty(property);
    }
}
