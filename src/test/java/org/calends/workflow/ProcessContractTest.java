package org.calends.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Bean;

/** Diagrams and code say the same, without an engine to find out. */
class ProcessContractTest {

    private static final String FACT = "\\$\\{offerFacts\\.(\\w+)\\(execution\\)}";

    private static final String FORMS = "embedded:deployment:forms/";

    private static final Condition<String> A_FACT = new Condition<>(ProcessContractTest::isFact, "asks a fact");

    @Test
    @DisplayName("R4: every work of the marketplace is drawn as a task of its own, and nothing else is")
    void drawsEveryDelegateAndKnowsEveryOneDrawn() {
        assertThat(processes()
                        .flatMap(process -> Stream.concat(
                                all(process, ServiceTask.class)
                                        .filter(task -> task.getCamundaTopic() == null)
                                        .map(ServiceTask::getCamundaDelegateExpression),
                                all(process, SendTask.class).map(SendTask::getCamundaDelegateExpression))))
                .containsExactlyInAnyOrderElementsOf(delegates().toList());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void leavesToOthersNothingButTheMail(BpmnModelInstance process) {
        assertThat(all(process, ServiceTask.class).filter(task -> task.getCamundaDelegateExpression() == null))
                .allMatch(task -> "external".equals(task.getCamundaType()) && "mail".equals(task.getCamundaTopic()));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void letsTimersAndGatewaysAskFacts(BpmnModelInstance process) {
        assertThat(all(process, TimerEventDefinition.class)
                        .map(timer -> timer.getTimeDate().getTextContent()))
                .are(A_FACT);
        assertThat(all(process, ConditionExpression.class).map(ModelElementInstance::getTextContent))
                .are(A_FACT);
    }

    @ParameterizedTest
    @MethodSource("processes")
    void knowsAWayOnAtEveryGateway(BpmnModelInstance process) {
        assertThat(all(process, ExclusiveGateway.class)).allSatisfy(gateway -> {
            assertThat(gateway.getDefault()).isNotNull();
            assertThat(gateway.getOutgoing()).allMatch(way -> way == gateway.getDefault() ^ conditional(way));
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void keepsItsHistoryForAnExplicitTime(BpmnModelInstance process) {
        assertThat(all(process, Process.class)).singleElement().satisfies(definition -> {
            assertThat(definition.isExecutable()).isTrue();
            assertThat(definition.getCamundaHistoryTimeToLiveString()).isEqualTo("P180D");
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void runsNoCodeOfItsOwn(BpmnModelInstance process) {
        assertThat(Stream.of(ScriptTask.class, Script.class, CamundaScript.class)
                        .flatMap(type -> process.getModelElementsByType(type).stream()))
                .isEmpty();
        assertThat(all(process, ServiceTask.class))
                .allMatch(task -> task.getCamundaClass() == null && task.getCamundaExpression() == null);
    }

    @ParameterizedTest
    @MethodSource("processes")
    void namesAndDrawsEverything(BpmnModelInstance process) {
        assertThat(all(process, FlowNode.class)).allSatisfy(node -> {
            assertThat(node.getName()).as(node.getId()).isNotBlank();
            assertThat(node.getDiagramElement()).as(node.getId()).isNotNull();
        });
        assertThat(all(process, SequenceFlow.class)).allMatch(way -> way.getDiagramElement() != null);
    }

    @ParameterizedTest
    @MethodSource("processes")
    void tellsTheFormOfEachTaskWhichOfferItIsAbout(BpmnModelInstance process) {
        assertThat(all(process, UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormKey()).startsWith(FORMS);
            assertThat(new File("processes", task.getCamundaFormKey().substring(FORMS.length() - "forms/".length())))
                    .isFile();
            assertThat(task.getDocumentations())
                    .singleElement()
                    .satisfies(id -> assertThat(id.getTextContent()).isEqualTo("${execution.processBusinessKey}"));
        });
    }

    static Stream<BpmnModelInstance> processes() {
        return Arrays.stream(new File("processes").listFiles((folder, name) -> name.endsWith(".bpmn")))
                .map(Bpmn::readModelFromFile);
    }

    private static <T extends ModelElementInstance> Stream<T> all(BpmnModelInstance process, Class<T> type) {
        return process.getModelElementsByType(type).stream();
    }

    private static Stream<String> delegates() {
        return Stream.of(PrivateOfferDelegates.class, ManagedServiceDelegates.class)
                .flatMap(delegates -> Arrays.stream(delegates.getDeclaredMethods()))
                .filter(method ->
                        method.isAnnotationPresent(Bean.class) && method.getReturnType() == JavaDelegate.class)
                .map(method -> "${" + method.getName() + "}");
    }

    private static boolean conditional(SequenceFlow way) {
        return way.getConditionExpression() != null;
    }

    private static boolean isFact(String expression) {
        return expression.matches(FACT)
                && Arrays.stream(OfferFacts.class.getMethods())
                        .anyMatch(method -> method.getName().equals(expression.replaceAll(FACT, "$1")));
    }
}
