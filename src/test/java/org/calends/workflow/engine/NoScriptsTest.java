package org.calends.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** No script runs in the engine, whatever the class path brings along. */
@EngineOnH2
class NoScriptsTest {

    private static final String DIAGRAM = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
                         xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="scripted" isExecutable="true">
                <startEvent id="Start"/>
                <sequenceFlow id="a" sourceRef="Start" targetRef="Script"/>
                %s
              </process>
            </definitions>
            """;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private OwnDeployments deployments;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Test
    void bringsNoScriptEngineButThoseInsideTheEnginesOwnJars() {
        assertThat(new ScriptEngineManager().getEngineFactories())
                .extracting(ScriptEngineFactory::getLanguageName)
                .containsExactlyInAnyOrder("JSP 2.1 EL", "feel", "feel-unary-tests");
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "feel", "javascript", "groovy", "python"})
    void handsOutNoScriptEngine(String language) {
        assertThatThrownBy(() -> engine.getCommandExecutorTxRequired()
                        .execute(context -> engine.getScriptingEngines().getScriptEngineForLanguage(language)))
                .hasMessageContaining("There are no scripts here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                <scriptTask id="Script" scriptFormat="juel"><script>true</script></scriptTask>""", """
                <scriptTask id="Script" scriptFormat="groovy" camunda:resource="x.groovy"/>""", """
                <userTask id="Script"><extensionElements><camunda:taskListener event="create">
                  <camunda:script scriptFormat="juel">true</camunda:script>
                </camunda:taskListener></extensionElements></userTask>""", """
                <userTask id="Script"><extensionElements><camunda:inputOutput><camunda:inputParameter name="x">
                  <camunda:script scriptFormat="juel">true</camunda:script>
                </camunda:inputParameter></camunda:inputOutput></extensionElements></userTask>"""})
    void refusesADiagramWithAScript(String element) {
        var scripted = repository.createDeployment().addString("scripted.bpmn", DIAGRAM.formatted(element));

        assertThatThrownBy(() -> deployments.deploy(scripted::deploy))
                .hasStackTraceContaining("There are no scripts here");
    }
}
