package org.calends.workflow.webapps;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Writes grants and filters when the program starts: all or nothing, and one node after another. */
@Component
class WebappsSetup implements SmartInitializingSingleton {

    private final ProcessEngine engine;
    private final Grants grants;
    private final TaskFilters filters;

    WebappsSetup(ProcessEngine engine, Grants grants, TaskFilters filters) {
        this.engine = engine;
        this.grants = grants;
        this.filters = filters;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(command -> {
            command.getPropertyManager().acquireExclusiveLock();
            grants.write();
            filters.write();
            return null;
        });
    }
}
