package org.calends.workflow.engine;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.TimeZone;
import java.util.function.LongSupplier;
import org.calends.security.UnsafeSetup;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What must be true before the engine may touch an offer. The engine stores its timers without a zone, so in another zone
 * they fire hours early or late (R22); nodes whose clocks differ take each other's jobs.
 */
@Component
class StartConditions extends AbstractProcessEnginePlugin {

    private final JdbcClient jdbc;
    private final Duration tolerance;

    StartConditions(JdbcClient jdbc, @Value("${calends.engine.clock-tolerance}") Duration tolerance) {
        this.jdbc = jdbc;
        this.tolerance = tolerance;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        requireUtc(TimeZone.getDefault());
        requireSameTime(System::currentTimeMillis);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        requireOwnDeployments(engine.getRepositoryService());
    }

    static void requireUtc(TimeZone zone) {
        if (!zone.toZoneId().normalized().equals(ZoneOffset.UTC)) {
            throw new UnsafeSetup(
                    "The time zone of this Java virtual machine is %s, but every date here is in UTC."
                            .formatted(zone.getID()),
                    "Start with -Duser.timezone=UTC, and let nothing set another zone later.");
        }
    }

    /** The database answers somewhere between the two looks at our own clock, so only what is outside of them counts. */
    void requireSameTime(LongSupplier clock) {
        var before = clock.getAsLong();
        var database = timeOfTheDatabase();
        var after = clock.getAsLong();
        var apart = Duration.ofMillis(Math.max(0, Math.max(before - database, database - after)));
        if (apart.compareTo(tolerance) > 0) {
            throw new UnsafeSetup(
                    "The clocks of this machine and of the database are %.1f seconds apart; %.1f are tolerated."
                            .formatted(apart.toMillis() / 1000.0, tolerance.toMillis() / 1000.0),
                    "Synchronize both by NTP. If you must start before: --calends.engine.clock-tolerance=%ds; above 30 s two nodes may run one job twice."
                            .formatted(apart.toSeconds() + 1));
        }
    }

    static void requireOwnDeployments(RepositoryService repository) {
        var foreign = repository.createDeploymentQuery().list().stream()
                .filter(deployment -> !OwnDeployments.NAME.equals(deployment.getSource()))
                .map(deployment -> "%s (%s, %tF)"
                        .formatted(deployment.getId(), deployment.getName(), deployment.getDeploymentTime()))
                .toList();
        if (!foreign.isEmpty()) {
            throw new UnsafeSetup(
                    "The engine's tables hold processes that did not come with this program: "
                            + String.join(", ", foreign),
                    "Find out who put them there. Use a database of its own for Calends, or restore the last backup without them.");
        }
    }

    private long timeOfTheDatabase() {
        return jdbc.sql("select current_timestamp")
                .query(OffsetDateTime.class)
                .single()
                .toInstant()
                .toEpochMilli();
    }
}
