package org.calends.workflow.incident;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets mails go that nobody tries to send any more: their tasks are incidents, and tried again as all incidents are. */
@Component
@NamedInterface("incidents")
@Transactional
public class StuckMails {

    private final RuntimeService runtime;
    private final IncidentDesk desk;

    StuckMails(RuntimeService runtime, IncidentDesk desk) {
        this.runtime = runtime;
        this.desk = desk;
    }

    /**
     * Whether anything was stuck.
     *
     * @param about what the mails are about: an offer's id, or what stands in its place
     */
    public boolean retry(String about) {
        var instances = runtime.createProcessInstanceQuery().processInstanceBusinessKey(about).list().stream()
                .map(ProcessInstance::getId)
                .toList();
        var incidents = runtime.createIncidentQuery().incidentType(Incident.EXTERNAL_TASK_HANDLER_TYPE).list().stream()
                .filter(incident -> instances.contains(incident.getProcessInstanceId()))
                .toList();
        incidents.forEach(incident -> desk.retry(incident.getId()));
        return !incidents.isEmpty();
    }
}
