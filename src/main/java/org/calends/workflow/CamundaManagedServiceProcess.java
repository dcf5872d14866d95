package org.calends.workflow;

import org.calends.managedservice.ManagedServiceProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.stereotype.Component;

/** Tells the process of a managed service, in {@code processes/managed-service-offer.bpmn}, what people did. */
@Component
class CamundaManagedServiceProcess implements ManagedServiceProcess {

    static final String PROCESS = "managed-service-offer";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final EngineDoor engine;

    CamundaManagedServiceProcess(RuntimeService runtime, TaskService tasks, EngineDoor engine) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.engine = engine;
    }

    @Override
    public void submitted(String product) {
        engine.call(product, () -> runtime.startProcessInstanceByKey(PROCESS, product));
    }

    @Override
    public void updateSubmitted(String product) {
        tell(product, "serviceUpdateSubmitted");
    }

    @Override
    public void approved(String product) {
        complete(product, "ReviewService");
    }

    @Override
    public void updateApproved(String product) {
        complete(product, "ReviewUpdate");
    }

    @Override
    public void sentBack(String product) {
        tell(product, "serviceSentBack");
    }

    @Override
    public void updateSentBack(String product) {
        tell(product, "serviceUpdateSentBack");
    }

    @Override
    public void stopRequested(String product) {
        tell(product, "serviceStopRequested");
    }

    private void complete(String product, String step) {
        engine.call(product, () -> {
            var task = tasks.createTaskQuery()
                    .processDefinitionKey(PROCESS)
                    .processInstanceBusinessKey(product)
                    .taskDefinitionKey(step)
                    .singleResult();
            if (task == null) {
                throw new NullValueException("nothing waits at " + step);
            }
            tasks.complete(task.getId());
        });
    }

    private void tell(String product, String message) {
        engine.call(
                product,
                () -> runtime.createMessageCorrelation(message)
                        .processInstanceBusinessKey(product)
                        .correlate());
    }
}
