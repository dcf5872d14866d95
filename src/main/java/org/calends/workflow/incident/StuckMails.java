package org.calends.workflow.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.externaltask.ExternalTaskQuery;
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
    private static final int MOST = 1000;

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

    /** When those that wait after a failed try are tried again, by what they are about; of very many, some. */
    @Transactional(readOnly = true)
    public Map<String, Instant> nextTries() {
        return waiting().listPage(0, MOST).stream()
                .filter(task -> task.getErrorMessage() != null && task.getBusinessKey() != null)
                .collect(Collectors.toMap(
                        ExternalTask::getBusinessKey,
                        task -> task.getLockExpirationTime().toInstant(),
                        (one, other) -> one.isBefore(other) ? one : other));
    }

    private ExternalTaskQuery waiting() {
        return tasks.createExternalTaskQuery().topicName(TOPIC).locked().withRetriesLeft();
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
        var waiting = waiting().list().stream()
                .filter(task -> task.getErrorMessage() != null && instances.contains(task.getProcessInstanceId()))
                .toList();
        waiting.forEach(task -> tasks.unlock(task.getId()));
        return !waiting.isEmpty();
    }
}
