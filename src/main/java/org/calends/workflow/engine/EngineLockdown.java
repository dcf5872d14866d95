package org.calends.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts our walls into the engine while it is set up: only our diagrams, only their expressions, no scripts (ADR 25). */
@Component
class EngineLockdown extends AbstractProcessEnginePlugin {

    private final OwnDeployments deployments;
    private final DiagramExpressionLanguage language;

    EngineLockdown(OwnDeployments deployments, DiagramExpressionLanguage language) {
        this.deployments = deployments;
        this.language = language;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreDeployers(List.of(deployments));
        engine.setExpressionManager(language);
        var noScripts = new NoScripts();
        engine.setScriptFactory(noScripts);
        engine.setScriptEngineResolver(noScripts);
    }
}
