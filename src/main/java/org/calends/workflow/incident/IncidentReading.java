package org.calends.workflow.incident;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;

/** Says of incidents which offers they concern, with two queries however many there are. */
class IncidentReading {

    private final RuntimeService runtime;

    IncidentReading(RuntimeService runtime) {
        this.runtime = runtime;
    }

    List<StuckStep> read(List<Incident> incidents) {
        if (incidents.isEmpty()) {
            return List.of();
        }
        var instances = incidents.stream()
                .map(Incident::getProcessInstanceId)
                .distinct()
                .toArray(String[]::new);
        var offers = offers(instances);
        var batches = batches(instances);
        return incidents.stream()
                .map(incident -> new StuckStep(
                        incident.getId(),
                        offers.get(incident.getProcessInstanceId()),
                        incident.getActivityId(),
                        incident.getIncidentMessage(),
                        incident.getIncidentTimestamp().toInstant(),
                        batches.get(incident.getProcessInstanceId())))
                .toList();
    }

    private Map<String, String> offers(String... instances) {
        return runtime.createProcessInstanceQuery().processInstanceIds(Set.of(instances)).list().stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private Map<String, Integer> batches(String... instances) {
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instances)
                .variableName("batch")
                .list()
                .stream()
                .collect(Collectors.toMap(
                        VariableInstance::getProcessInstanceId,
                        variable -> (Integer) variable.getValue(),
                        (a, b) -> a));
    }
}
