package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ConfigurableApplicationContext;

/** The managed service that the demo's catalog calls published can be accepted from the start. */
class DemoServiceScenarioTest extends ScenarioTest {

    private static final String WATCH = "/api/managed-services/fernhill-watch";

    @Autowired
    private ConfigurableApplicationContext context;

    @BeforeEach
    void begin() {
        time.beginsAt("2026-11-21T09:30:00Z");
    }

    @Test
    @DisplayName("C34, C40: it is live by its process, with a manifest, after the first start and after further ones")
    void isLiveOnce() {
        starts();
        starts();

        assertThat(as("falk").<String>reads(WATCH, "$.state")).isEqualTo("live");
        assertThat(as("falk").<String>reads(WATCH, "$.plans[0].published")).isEqualTo("1.0.0");
        assertThat(as("otto").<List<String>>reads(WATCH + "/history", "$.items[*].kind"))
                .containsExactly("published", "submitted");
        var accepted = as("otto").posts("/api/delegations", ExamplesScenarioTest.file("acceptDelegation.request"));
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(201);
    }

    @Test
    void leavesAloneWhatItsPublisherWrites() {
        var written = as("falk")
                .http()
                .replace(WATCH + "/plans/gold/manifest", ExamplesScenarioTest.file("writeManifest.request"));
        assertThat(written.statusCode()).as(written.body()).isEqualTo(200);

        starts();

        assertThat(as("falk").<String>reads(WATCH, "$.state")).isEqualTo("draft");
    }

    private void starts() {
        context.publishEvent(
                new ApplicationStartedEvent(new SpringApplication(), new String[0], context, Duration.ZERO));
    }
}
