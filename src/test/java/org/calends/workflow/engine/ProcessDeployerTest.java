package org.calends.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.calends.security.UnsafeSetup;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The diagrams and their forms are deployed together, under names that do not depend on where the program lies. */
@EngineOnH2
class ProcessDeployerTest {

    @Autowired
    private ProcessDeployer deployer;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private OwnDeployments deployments;

    @Test
    void namesFilesRelativeToTheirFolder() {
        var deployment = repository.createDeploymentQuery().singleResult();

        assertThat(repository.getDeploymentResourceNames(deployment.getId()))
                .containsExactlyInAnyOrder("probe.bpmn", "probe-part.bpmn", "forms/probe.html");
    }

    @Test
    void deploysNothingWhenNothingHasChanged() {
        deployer.afterSingletonsInstantiated();

        assertThat(repository.createDeploymentQuery().count()).isOne();
        assertThat(repository.createProcessDefinitionQuery().list())
                .extracting("key", "version")
                .containsExactlyInAnyOrder(tuple("probe", 1), tuple("probe-part", 1));
    }

    @Test
    void refusesToStartWithoutAProcess() {
        var nothing = new ProcessFiles(new PathMatchingResourcePatternResolver(), "engine-test/forms");

        assertThatThrownBy(new ProcessDeployer(repository, nothing, deployments)::afterSingletonsInstantiated)
                .isInstanceOf(UnsafeSetup.class)
                .hasMessageContaining("without its processes");
    }
}
