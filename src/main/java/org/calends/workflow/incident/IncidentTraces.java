package org.calends.workflow.incident;

import org.calends.problem.NotFound;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** What the program wrote down where a step failed, for those who have to find out why. */
@Component
@NamedInterface("incidents")
public class IncidentTraces {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final ExternalTaskService externalTasks;

    IncidentTraces(RuntimeService runtime, ManagementService management, ExternalTaskService externalTasks) {
        this.runtime = runtime;
        this.management = management;
        this.externalTasks = externalTasks;
    }

    /**
     * The stack trace; empty when there is nothing but the message.
     *
     * @throws NotFound when the incident is resolved by now
     */
    public String of(String id) {
        var incident = runtime.createIncidentQuery().incidentId(id).singleResult();
        if (incident == null) {
            throw new NotFound("Incident " + id, "or it has been resolved meanwhile");
        }
        var trace = trace(incident);
        return trace == null ? "" : trace;
    }

    private @Nullable String trace(Incident incident) {
        return Incident.EXTERNAL_TASK_HANDLER_TYPE.equals(incident.getIncidentType())
                ? externalTasks.getExternalTaskErrorDetails(incident.getConfiguration())
                : management.getJobExceptionStacktrace(incident.getConfiguration());
    }
}
