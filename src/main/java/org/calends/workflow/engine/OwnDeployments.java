package org.calends.workflow.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.stereotype.Component;

/**
 * Stands before the engine's parser. Diagrams come with the program: nobody else deploys any, whatever his rights are, and
 * the expressions of ours are learned before they are parsed, also those of former versions that offers still live by.
 */
@Component
class OwnDeployments implements Deployer {

    /** The name and the source of all our deployments. */
    static final String NAME = "calends";

    private final ThreadLocal<Boolean> deploying = ThreadLocal.withInitial(() -> false);
    private final DiagramExpressions expressions;

    OwnDeployments(DiagramExpressions expressions) {
        this.expressions = expressions;
    }

    Deployment deploy(Supplier<Deployment> ours) {
        deploying.set(true);
        try {
            return ours.get();
        } finally {
            deploying.remove();
        }
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!areOurs(deployment)) {
            throw new BadUserRequestException("Processes come with the program; nobody deploys others");
        }
        for (var file : deployment.getResources().values()) {
            if (file.getName().endsWith(".bpmn")) {
                expressions.learn(file.getBytes());
            }
        }
    }

    private boolean areOurs(DeploymentEntity deployment) {
        return deployment.isNew() ? deploying.get() : NAME.equals(deployment.getSource());
    }
}
