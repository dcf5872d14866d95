package org.calends.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;

/** On a database server, no password is one that everybody knows: somebody must have said what it is, or that there is none. */
class DatabasePasswordGuardTest {

    private final MockEnvironment environment = new MockEnvironment();

    @BeforeEach
    void useTheShippedProfile() throws IOException {
        new YamlPropertySourceLoader()
                .load("postgres", new ClassPathResource("application-postgres.yaml"))
                .forEach(environment.getPropertySources()::addLast);
    }

    @Test
    void namesThePropertyThatIsMissing() {
        assertThatThrownBy(this::check)
                .isInstanceOfSatisfying(
                        UnsafeSetup.class,
                        refusal -> assertThat(refusal.remedy())
                                .contains("CALENDS_DB_PASSWORD", "spring.datasource.password"));
    }

    @Test
    void goesOnWithAPassword() {
        environment.setProperty("CALENDS_DB_PASSWORD", "a secret");
        check();
        assertThat(environment.getProperty("spring.datasource.password")).isEqualTo("a secret");
    }

    @Test
    void goesOnWhenSomebodySaysThatThereIsNone() {
        environment.setProperty("spring.datasource.password", "");
        check();
        assertThat(environment.getProperty("spring.datasource.password")).isEmpty();
    }

    private void check() {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("environment", environment);
        new DatabasePasswordGuard().postProcessBeanFactory(beans);
    }
}
