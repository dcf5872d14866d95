package org.calends.workflow.incident;

import java.util.List;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets mails go at once. Those that nobody tries to send any more are incidents, and tried again as all incidents are; others
 * wait for hours between two tries, though their server may be back already.
 */
@Component
@NamedInterface("incidents")
@Transactional
public class StuckMails {

    private static final String TOPIC = "mail";

    private final RuntimeService runtime;
    private final ExternalTaskService tasks;
    private final IncidentDesk desk;

    StuckMails(RuntimeService runtime, ExternalTaskService tasks, IncidentDesk desk) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.desk = desk;
    }

    /**
     * Whether anything was stuck or waited.
     *
     * @param about what the mails are about: an offer's id, or what stands in its place
     */
    public boolean retry(String about) {
        var instances = runtime.createProcessInstanceQuery().processInstanceBusinessKey(about).list().stream()
                .map(ProcessInstance::getId)
                .toList();
        return mend(instances) | hurry(instances);
    }

    private boolean mend(List<String> instances) {
        var incidents = runtime.createIncidentQuery().incidentType(Incident.EXTERNAL_TASK_HANDLER_TYPE).list().stream()
                .filter(incident -> instances.contains(incident.getProcessInstanceId()))
                .toList();
        incidents.forEach(incident -> desk.retry(incident.getId()));
        return !incidents.isEmpty();
    }

    /** One that is being sent right now keeps its claim on the mail, so nobody gets it twice. */
    private boolean hurry(List<String> instances) {
        var waiting = tasks.createExternalTaskQuery().topicName(TOPIC).locked().withRetriesLeft().list().stream()
                .filter(task -> task.getErrorMessage() != null && instances.contains(task.getProcessInstanceId()))
                .toList();
        waiting.forEach(task -> tasks.unlock(task.getId()));
        return !waiting.isEmpty();
    }
}
