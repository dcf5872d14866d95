package org.calends.workflow;

import org.calends.managedservice.ManagedServiceProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Tells the process of a managed service, in {@code processes/managed-service-offer.bpmn}, what people did. */
@Component
class CamundaManagedServiceProcess implements ManagedServiceProcess {

    static final String PROCESS = "managed-service-offer";

    private final Instances instances;

    CamundaManagedServiceProcess(RuntimeService runtime, TaskService tasks, EngineDoor engine) {
        instances = new Instances(PROCESS, runtime, tasks, engine);
    }

    @Override
    public void submitted(String product) {
        instances.start(product);
    }

    @Override
    public void updateSubmitted(String product) {
        instances.tell(product, "serviceUpdateSubmitted");
    }

    @Override
    public void approved(String product) {
        instances.complete(product, "ReviewService");
    }

    @Override
    public void updateApproved(String product) {
        instances.complete(product, "ReviewUpdate");
    }

    @Override
    public void sentBack(String product) {
        instances.tell(product, "serviceSentBack");
    }

    @Override
    public void updateSentBack(String product) {
        instances.tell(product, "serviceUpdateSentBack");
    }

    @Override
    public void stopRequested(String product) {
        instances.tell(product, "serviceStopRequested");
    }
}
