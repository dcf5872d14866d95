package org.calends.workflow.incident;

import java.util.List;
import org.calends.notification.Operators;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Has operators told of every incident, whatever kind of step it is. */
@Component
class IncidentMail extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Operators> operators;
    private final TransactionTemplate apart;

    /** @param operators asked for late, since telling them needs the engine that is only being made here */
    IncidentMail(ObjectProvider<Operators> operators, PlatformTransactionManager transactions) {
        this.operators = operators;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomIncidentHandlers(
                List.of(handler(Incident.FAILED_JOB_HANDLER_TYPE), handler(Incident.EXTERNAL_TASK_HANDLER_TYPE)));
    }

    private AnnouncedIncidents handler(String type) {
        return new AnnouncedIncidents(
                type,
                notice -> apart.executeWithoutResult(
                        status -> operators.getObject().tell(notice)));
    }
}
