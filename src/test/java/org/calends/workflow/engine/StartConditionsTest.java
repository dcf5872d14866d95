package org.calends.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.TimeZone;
import org.calends.security.UnsafeSetup;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The program does not start where it would do harm, and says what to do. */
@EngineOnH2
class StartConditionsTest {

    @Autowired
    private StartConditions conditions;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void giveTheDeploymentBack() {
        setSource("calends");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Etc/UTC", "GMT", "Etc/Greenwich", "Z"})
    void startsInUtcUnderAnyOfItsNames(String zone) {
        assertThatCode(() -> StartConditions.requireUtc(TimeZone.getTimeZone(zone)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "Europe/London", "Africa/Abidjan", "Asia/Tokyo", "GMT+01:00"})
    void refusesToStartInAnotherZoneEvenIfItAgreesWithUtcForNow(String zone) {
        assertThatExceptionOfType(UnsafeSetup.class)
                .isThrownBy(() -> StartConditions.requireUtc(TimeZone.getTimeZone(zone)))
                .withMessageContaining(zone)
                .satisfies(refusal -> assertThat(refusal.remedy()).contains("-Duser.timezone=UTC"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1_500, -1_500})
    void toleratesClocksThatAreALittleApart(long millis) {
        assertThatCode(() -> conditions.requireSameTime(() -> System.currentTimeMillis() + millis))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(longs = {4_000, -4_000, 86_400_000})
    void refusesToStartWhenClocksAreFarApart(long millis) {
        assertThatExceptionOfType(UnsafeSetup.class)
                .isThrownBy(() -> conditions.requireSameTime(() -> System.currentTimeMillis() + millis))
                .withMessageContaining("2.0 are tolerated")
                .satisfies(
                        refusal -> assertThat(refusal.remedy()).contains("NTP", "--calends.engine.clock-tolerance="));
    }

    @Test
    void refusesToStartWithProcessesOfSomebodyElse() {
        setSource("process application");

        assertThatExceptionOfType(UnsafeSetup.class)
                .isThrownBy(() -> StartConditions.requireOwnDeployments(repository))
                .withMessageContaining("did not come with this program")
                .satisfies(refusal -> assertThat(refusal.remedy()).contains("backup"));
    }

    private void setSource(String source) {
        jdbc.sql("update ACT_RE_DEPLOYMENT set SOURCE_ = :source")
                .param("source", source)
                .update();
    }
}
