package org.calends.workflow.incident;

import java.util.List;
import java.util.Objects;
import org.calends.notification.Link;
import org.calends.notification.MailKind;
import org.calends.notification.Notice;
import org.calends.notification.Operators;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.workflow.mail.OperatorMailProcess;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes incidents as the engine does, and tells operators of each once. Of a mail to operators that cannot be sent they are
 * not told by another mail to operators.
 */
class AnnouncedIncidents extends DefaultIncidentHandler {

    private static final Logger LOG = LoggerFactory.getLogger(AnnouncedIncidents.class);
    private static final String COCKPIT = "/camunda/app/cockpit/default/#/process-instance/%s/runtime";

    private final Operators operators;

    AnnouncedIncidents(String type, Operators operators) {
        super(type);
        this.operators = operators;
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        var incident = super.handleIncident(context, message);
        var definition = definition(incident);
        if (definition == null || !OperatorMailProcess.KEY.equals(definition.getKey())) {
            announce(incident, definition);
        }
        return incident;
    }

    /** The incident stays whatever goes wrong here: without it the engine would try the step for ever. */
    private void announce(Incident incident, @Nullable ProcessDefinitionEntity definition) {
        try {
            operators.tell(notice(incident, definition));
        } catch (RuntimeException e) {
            LOG.error("Operators could not be told of incident {}", incident.getId(), e);
        }
    }

    private static Notice notice(Incident incident, @Nullable ProcessDefinitionEntity definition) {
        var instance = incident.getProcessInstanceId();
        return new Notice(
                MailKind.INCIDENT,
                instance == null ? null : offer(instance),
                incident.getId(),
                List.of(new Notice.Reason(step(incident, definition), incident.getIncidentMessage())),
                instance == null ? Link.HOME : new Link("Open in Cockpit", COCKPIT.formatted(instance)));
    }

    private static PrivateOfferId offer(String instance) {
        var execution = Context.getCommandContext().getExecutionManager().findExecutionById(instance);
        return PrivateOfferId.of(execution.getProcessBusinessKey());
    }

    /** As the diagram calls it. */
    private static String step(Incident incident, @Nullable ProcessDefinitionEntity definition) {
        var activity = definition == null ? null : definition.findActivity(incident.getActivityId());
        return activity == null
                ? Objects.requireNonNullElse(incident.getActivityId(), "The engine's own housekeeping")
                : Objects.requireNonNullElse(activity.getName(), activity.getId());
    }

    private static @Nullable ProcessDefinitionEntity definition(Incident incident) {
        var id = incident.getProcessDefinitionId();
        return id == null
                ? null
                : Context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(id);
    }
}
