package org.calends.workflow;

import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the process of an offer, in {@code processes/private-offer.bpmn}, what people did; all else it does by itself. */
@Component
class CamundaPrivateOfferProcess implements PrivateOfferProcess {

    static final String PROCESS = "private-offer";

    private static final String SET_UP = "SetUpOffer";
    private static final String REVIEW = "ReviewAndSubmit";
    private static final String RESOLVE = "ResolveAuthorization";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final EngineDoor engine;

    CamundaPrivateOfferProcess(RuntimeService runtime, TaskService tasks, EngineDoor engine) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.engine = engine;
    }

    @Override
    public void drafted(PrivateOfferId id) {
        engine.call(id.value(), () -> runtime.startProcessInstanceByKey(PROCESS, id.value()));
    }

    @Override
    public void setUpFinished(PrivateOfferId id) {
        complete(id, SET_UP);
    }

    @Override
    public void setUpReopened(PrivateOfferId id) {
        tell(id, "setUpReopened");
    }

    /** Who submits has looked at everything, whether or not he ticked off the set-up before. */
    @Override
    public void submitted(PrivateOfferId id) {
        if (open(id, SET_UP) != null) {
            complete(id, SET_UP);
        }
        complete(id, REVIEW);
    }

    @Override
    public void withdrawalRequested(PrivateOfferId id) {
        tell(id, "withdrawalRequested");
    }

    @Override
    public void draftDeleted(PrivateOfferId id) {
        tell(id, "draftDeleted");
    }

    @Override
    public void retryRequested(PrivateOfferId id) {
        tell(id, "retryRequested");
    }

    @Override
    public void refusalsAccepted(PrivateOfferId id) {
        complete(id, RESOLVE);
    }

    private void complete(PrivateOfferId id, String step) {
        engine.call(id.value(), () -> {
            var task = open(id, step);
            if (task == null) {
                throw new NullValueException("nothing waits at " + step);
            }
            tasks.complete(task.getId());
        });
    }

    private void tell(PrivateOfferId id, String message) {
        engine.call(
                id.value(),
                () -> runtime.createMessageCorrelation(message)
                        .processInstanceBusinessKey(id.value())
                        .correlate());
    }

    private @Nullable Task open(PrivateOfferId id, String step) {
        return tasks.createTaskQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(id.value())
                .taskDefinitionKey(step)
                .singleResult();
    }
}
