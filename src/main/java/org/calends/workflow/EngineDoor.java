package org.calends.workflow;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** How we call the engine: our own doors have asked who may, and a token that has moved meanwhile is a stale request. */
@Component
public class EngineDoor {

    private final IdentityService identity;

    public EngineDoor(IdentityService identity) {
        this.identity = identity;
    }

    /**
     * The engine's grants are for people in its webapps; nobody is logged in there while this call runs.
     *
     * @param about as the message of a stale request names it
     */
    public void call(String about, Runnable call) {
        var somebody = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            call.run();
        } catch (OptimisticLockingException | MismatchingMessageCorrelationException | NullValueException e) {
            throw new OptimisticLockingFailureException("the process of " + about + " has moved on meanwhile", e);
        } finally {
            identity.setAuthentication(somebody);
        }
    }
}
