package org.calends.workflow.incident;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.calends.privateoffer.PrivateOfferId;
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
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        Map<String, String> offers = instances.length == 0 ? Map.of() : offers(instances);
        Map<String, Integer> batches = instances.length == 0 ? Map.of() : batches(instances);
        return incidents.stream()
                .map(incident -> step(incident, offers, batches))
                .toList();
    }

    /** The engine's housekeeping has incidents, too; they belong to no process. */
    private static StuckStep step(Incident incident, Map<String, String> offers, Map<String, Integer> batches) {
        var instance = incident.getProcessInstanceId();
        return new StuckStep(
                incident.getId(),
                instance == null ? null : offers.get(instance),
                incident.getActivityId(),
                incident.getIncidentMessage(),
                incident.getIncidentTimestamp().toInstant(),
                instance == null ? null : batches.get(instance),
                instance);
    }

    private Map<String, String> offers(String... instances) {
        return runtime.createProcessInstanceQuery().processInstanceIds(Set.of(instances)).list().stream()
                .filter(IncidentReading::isAboutAnOffer)
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

    /** Mail about the house is about no offer. */
    private static boolean isAboutAnOffer(ProcessInstance instance) {
        return instance.getBusinessKey() != null && PrivateOfferId.couldBe(instance.getBusinessKey());
    }
}
