package org.calends.workflow.time;

import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The jobs of offers in the order in which they are due; the engine's own housekeeping waits for its night. */
@Component
@Profile("demo")
class DueJobs {

    private static final Logger LOG = LoggerFactory.getLogger(DueJobs.class);
    private static final int AT_ONCE = 500;
    private static final int PATIENCE = 9;

    private final ManagementService management;

    DueJobs(ManagementService management) {
        this.management = management;
    }

    /** When the next job is due: after one instant, and at the latest at another. */
    Optional<Instant> nextBetween(Instant after, Instant last) {
        var query = management
                .createJobQuery()
                .duedateHigherThan(Date.from(after))
                .duedateLowerThan(Date.from(last.plusMillis(1)));
        return ofProcesses(query).stream()
                .findFirst()
                .map(job -> job.getDuedate().toInstant());
    }

    /** Runs what is due by the engine's clock until nothing is left; what fails is left to its next try. */
    void runAll() {
        var failed = new HashSet<String>();
        while (runSome(failed)) {
            LOG.debug("Looking for jobs that the last ones made");
        }
    }

    private boolean runSome(HashSet<String> failed) {
        var jobs = ofProcesses(management.createJobQuery().executable()).stream()
                .filter(job -> !failed.contains(job.getId()))
                .toList();
        jobs.stream().filter(job -> !runs(job)).map(Job::getId).forEach(failed::add);
        return !jobs.isEmpty();
    }

    private boolean runs(Job job) {
        try {
            runUncontested(job);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Job {} of {} failed: {}", job.getId(), job.getProcessDefinitionKey(), e.getMessage());
            return false;
        }
    }

    /** A mail that is sent at the same moment moves the same process; who came second tries again, before time goes on. */
    private void runUncontested(Job job) {
        for (int collisions = 0; collisions < PATIENCE; collisions++) {
            try {
                management.executeJob(job.getId());
                return;
            } catch (OptimisticLockingException e) {
                LOG.info("Job {} of {} met another transaction", job.getId(), job.getProcessDefinitionKey());
            }
        }
        management.executeJob(job.getId());
    }

    private static List<Job> ofProcesses(JobQuery query) {
        return query.active().withRetriesLeft().orderByJobDuedate().asc().listPage(0, AT_ONCE).stream()
                .filter(job -> job.getProcessDefinitionId() != null)
                .toList();
    }
}
