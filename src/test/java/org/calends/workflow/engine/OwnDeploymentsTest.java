package org.calends.workflow.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Diagrams come with the program and from nowhere else. */
@EngineOnH2
class OwnDeploymentsTest {

    private static final String DIAGRAM = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
              <process id="foreign" isExecutable="true"><startEvent id="Start" name="${former}"/></process>
            </definitions>
            """;

    @Autowired
    private RepositoryService repository;

    @Test
    void refusesADiagramOfSomebodyElseEvenUnderOurName() {
        var foreign = repository
                .createDeployment()
                .name(OwnDeployments.NAME)
                .source(OwnDeployments.NAME)
                .addString("foreign.bpmn", DIAGRAM);

        assertThatThrownBy(foreign::deploy).hasMessageContaining("Processes come with the program");

        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("foreign")
                        .count())
                .isZero();
    }

    @Test
    void learnsTheExpressionsOfAFormerVersionBeforeItIsParsedAgain() {
        var expressions = new DiagramExpressions();

        new OwnDeployments(expressions).deploy(formerVersionFrom(OwnDeployments.NAME));

        assertThat(expressions.allow("${former}")).isTrue();
    }

    @Test
    void learnsNothingFromADeploymentThatIsNotOurs() {
        var expressions = new DiagramExpressions();
        var deployments = new OwnDeployments(expressions);

        assertThatThrownBy(() -> deployments.deploy(formerVersionFrom("somebody")))
                .hasMessageContaining("Processes come with the program");

        assertThat(expressions.allow("${former}")).isFalse();
    }

    private static DeploymentEntity formerVersionFrom(String source) {
        var diagram = new ResourceEntity();
        diagram.setName("foreign.bpmn");
        diagram.setBytes(DIAGRAM.getBytes(UTF_8));
        var deployment = new DeploymentEntity();
        deployment.setSource(source);
        deployment.addResource(diagram);
        return deployment;
    }
}
