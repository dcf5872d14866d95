package org.calends.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The canary is alive: in the engine as it is shipped it would sing, so its silence elsewhere means something. */
@EngineOnH2
class CanaryTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @AfterEach
    void hush() {
        Canary.hush();
    }

    @ParameterizedTest
    @FieldSource("org.calends.workflow.engine.Canary#TUNES")
    void singsInTheEngineAsItIsShipped(String tune) {
        var asShipped = new SpringExpressionManager(application);

        engine.getCommandExecutorTxRequired()
                .execute(context -> asShipped.createExpression(tune).getValue(null));

        assertThat(Canary.sings()).isTrue();
    }
}
