package org.calends.workflow.incident;

import java.util.Date;
import java.util.Map;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.problem.NotFound;
import org.calends.workflow.EngineDoor;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What operators do about steps that failed technically: try them again, or go on without these resellers (R36). */
@Service
@NamedInterface("incidents")
@Transactional
public class IncidentDesk {

    static final String BATCH_PROCESS = "reseller-authorization";

    private final RuntimeService runtime;
    private final ManagementService management;
    private final ExternalTaskService externalTasks;
    private final EngineDoor engine;
    private final MarketplaceCalendar calendar;

    IncidentDesk(
            RuntimeService runtime,
            ManagementService management,
            ExternalTaskService externalTasks,
            EngineDoor engine,
            MarketplaceCalendar calendar) {
        this.runtime = runtime;
        this.management = management;
        this.externalTasks = externalTasks;
        this.engine = engine;
        this.calendar = calendar;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public Page<StuckStep> open(PageRequest page) {
        var causes = runtime.createIncidentQuery().orderByIncidentTimestamp().asc().list().stream()
                .filter(IncidentDesk::isCause)
                .toList();
        var wanted = page.of(causes);
        var steps = new IncidentReading(runtime).read(wanted.items());
        return new Page<>(steps, wanted.page(), wanted.size(), wanted.total());
    }

    /** Tries the step once more, at once; if it fails again, there is a new incident. */
    public void retry(String id) {
        var incident = find(id);
        engine.call(words(id), () -> retry(incident));
    }

    private void retry(Incident incident) {
        if (Incident.EXTERNAL_TASK_HANDLER_TYPE.equals(incident.getIncidentType())) {
            externalTasks.setRetries(incident.getConfiguration(), 1);
        } else {
            management
                    .setJobRetries(1)
                    .jobId(incident.getConfiguration())
                    .dueDate(Date.from(calendar.now()))
                    .execute();
        }
    }

    /** Goes on without the batch. The reason is for the domain; the engine forgets it, for it keeps no words of people. */
    public void skip(String id, @Nullable String reason) {
        var words = SkipReason.check(reason);
        var incident = find(id);
        if (!isOfBatch(incident)) {
            throw new NothingToSkip(id);
        }
        engine.call(
                words(id),
                () -> runtime.createMessageCorrelation("resellersSkipped")
                        .processInstanceId(incident.getProcessInstanceId())
                        .setVariables(Map.of("reason", Variables.stringValue(words, true)))
                        .correlate());
    }

    private boolean isOfBatch(Incident incident) {
        return incident.getProcessInstanceId() != null
                && runtime.createProcessInstanceQuery()
                                .processInstanceId(incident.getProcessInstanceId())
                                .processDefinitionKey(BATCH_PROCESS)
                                .count()
                        > 0;
    }

    private Incident find(String id) {
        var incident = runtime.createIncidentQuery().incidentId(id).singleResult();
        if (incident == null || !isCause(incident)) {
            throw new NotFound(words(id), "or it has been resolved meanwhile");
        }
        return incident;
    }

    private static String words(String id) {
        return "Incident " + id;
    }

    /** The engine repeats an incident at every caller of the process in which it happened. */
    private static boolean isCause(Incident incident) {
        return incident.getId().equals(incident.getCauseIncidentId());
    }
}
