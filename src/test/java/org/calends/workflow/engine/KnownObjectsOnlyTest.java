package org.calends.workflow.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The second wall stands alone: even an expression that is allowed reaches nothing but what diagrams are about. */
@EngineOnH2
class KnownObjectsOnlyTest {

    @Autowired
    private DiagramBeans beans;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @BeforeEach
    void hush() {
        Canary.hush();
    }

    @ParameterizedTest
    @FieldSource("org.calends.workflow.engine.Canary#TUNES")
    void keepsTheCanarySilent(String tune) {
        assertThatThrownBy(() -> evaluate(tune)).hasStackTraceContaining("a diagram may not use");
        assertThat(Canary.sings()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${probeFacts.getClass()}",
                "${probeFacts.class}",
                "${storeRow.class.classLoader}",
                "${execution.class}",
                "${execution.processEngineServices.runtimeService}",
                "${execution.processEngine.getRepositoryService()}",
                "${execution.variables.class}"
            })
    void keepsTheDoorsShutThatLeadFromKnownObjects(String expression) {
        assertThatThrownBy(() -> evaluate(expression)).hasStackTraceContaining("a diagram may not use");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${dataSource}",
                "${environment}",
                "${systemProperties}",
                "${processEngine}",
                "${repositoryServiceBean}",
                "${ownDeployments}",
                "${jdbcClient}"
            })
    void knowsNoBeanThatIsNotMeantForDiagrams(String expression) {
        assertThatThrownBy(() -> evaluate(expression)).hasMessageContaining("Unknown property");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${probeFacts.batches(execution) == 4}",
                "${execution.active}",
                "${'PO-1'.concat('!').length() == 5}"
            })
    void letsDiagramsReadWhatTheyAreAbout(String expression) {
        assertThat(evaluate(expression)).isEqualTo(true);
    }

    private Object evaluate(String text) {
        var expressions = new DiagramExpressions();
        expressions.learn(("<a><![CDATA[" + text + "]]></a>").getBytes(UTF_8));
        var language = new DiagramExpressionLanguage(expressions, beans);
        return engine.getCommandExecutorTxRequired()
                .execute(context -> language.createExpression(text).getValue(new ExecutionEntity()));
    }
}
