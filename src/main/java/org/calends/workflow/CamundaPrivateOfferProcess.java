package org.calends.workflow;

import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Tells the process of an offer, in {@code processes/private-offer.bpmn}, what people did; all else it does by itself. */
@Component
class CamundaPrivateOfferProcess implements PrivateOfferProcess {

    static final String PROCESS = "private-offer";

    private static final String SET_UP = "SetUpOffer";
    private static final String REVIEW = "ReviewAndSubmit";
    private static final String RESOLVE = "ResolveAuthorization";

    private final Instances instances;

    CamundaPrivateOfferProcess(RuntimeService runtime, TaskService tasks, EngineDoor engine) {
        instances = new Instances(PROCESS, runtime, tasks, engine);
    }

    @Override
    public void drafted(PrivateOfferId id) {
        instances.start(id.value());
    }

    @Override
    public void setUpFinished(PrivateOfferId id) {
        instances.complete(id.value(), SET_UP);
    }

    @Override
    public void setUpReopened(PrivateOfferId id) {
        instances.tell(id.value(), "setUpReopened");
    }

    /** Who submits has looked at everything, whether or not he ticked off the set-up before. */
    @Override
    public void submitted(PrivateOfferId id) {
        if (instances.waitsAt(id.value(), SET_UP)) {
            instances.complete(id.value(), SET_UP);
        }
        instances.complete(id.value(), REVIEW);
    }

    @Override
    public void withdrawalRequested(PrivateOfferId id) {
        instances.tell(id.value(), "withdrawalRequested");
    }

    @Override
    public void draftDeleted(PrivateOfferId id) {
        instances.tell(id.value(), "draftDeleted");
    }

    @Override
    public void retryRequested(PrivateOfferId id) {
        instances.tell(id.value(), "retryRequested");
    }

    @Override
    public void refusalsAccepted(PrivateOfferId id) {
        instances.complete(id.value(), RESOLVE);
    }
}
