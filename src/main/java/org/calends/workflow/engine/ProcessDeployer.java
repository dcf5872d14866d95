package org.calends.workflow.engine;

import java.io.ByteArrayInputStream;
import org.calends.security.UnsafeSetup;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Deploys {@link ProcessFiles} when the program starts: all of them as one deployment when any has changed, else nothing. */
@Component
class ProcessDeployer implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessDeployer.class);

    private final RepositoryService repository;
    private final ProcessFiles files;
    private final OwnDeployments deployments;

    ProcessDeployer(RepositoryService repository, ProcessFiles files, OwnDeployments deployments) {
        this.repository = repository;
        this.files = files;
        this.deployments = deployments;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var found = files.read();
        if (found.keySet().stream().noneMatch(name -> name.endsWith(".bpmn"))) {
            throw new UnsafeSetup(
                    "The program came without its processes, so no offer could live.",
                    "Build it with the folder processes/, which belongs on the class path.");
        }
        var builder = repository
                .createDeployment()
                .name(OwnDeployments.NAME)
                .source(OwnDeployments.NAME)
                .enableDuplicateFiltering(false);
        found.forEach((name, content) -> builder.addInputStream(name, new ByteArrayInputStream(content)));
        var deployment = deployments.deploy(builder::deploy);
        LOG.info("In force is deployment {} with {}", deployment.getId(), found.keySet());
    }
}
