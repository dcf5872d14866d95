package org.calends.workflow;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;

/**
 * Another transaction held a row for too long, or the database ended a deadlock at our cost: nothing is wrong, and nothing was
 * done. The engine tries such a job again at once and at no cost, as it does when its own rows collide; as a failure it would
 * wait for minutes, and after three of them be an incident.
 */
final class Collisions {

    private Collisions() {}

    static JavaDelegate triedAgain(JavaDelegate task) {
        return execution -> {
            try {
                task.execute(execution);
            } catch (PessimisticLockingFailureException | QueryTimeoutException e) {
                throw new OptimisticLockingException("another transaction was in the way", e);
            }
        };
    }
}
