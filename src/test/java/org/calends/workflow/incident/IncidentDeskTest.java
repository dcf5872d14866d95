package org.calends.workflow.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.calends.api.PageRequest;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.problem.NotFound;
import org.calends.workflow.EngineDoor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What failed too often waits at the desk, once, and goes on by an operator's word (R36). */
class IncidentDeskTest {

    private final List<String> skipped = new ArrayList<>();
    private final Map<Object, Object> beans = new HashMap<>();
    private final ProcessEngine engine = engine();
    private final IncidentDesk desk = new IncidentDesk(
            engine.getRuntimeService(),
            engine.getManagementService(),
            engine.getExternalTaskService(),
            new EngineDoor(engine.getIdentityService()),
            new MarketplaceCalendar(Clock.systemUTC()));

    private boolean broken = true;

    @BeforeEach
    void anOfferWithAStuckBatch() {
        beans.put("work", (JavaDelegate) execution -> {
            if (broken) {
                throw new IllegalStateException("the price service is down");
            }
        });
        beans.put("skip", (JavaDelegate) execution -> skipped.add((String) execution.getVariable("reason")));
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("offer.bpmn", offer())
                .addModelInstance("batch.bpmn", batch())
                .deploy();
        engine.getRuntimeService().startProcessInstanceByKey("offer", "PO-2611-7GK4MX", Map.of("batch", 7));
        runJobs();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void listsTheCauseOnceThoughTheCallerHasTheIncidentAsWell() {
        assertThat(engine.getRuntimeService().createIncidentQuery().count()).isEqualTo(2);

        assertThat(open()).singleElement().satisfies(stuck -> {
            assertThat(stuck.offer()).isEqualTo("PO-2611-7GK4MX");
            assertThat(stuck.activity()).isEqualTo("AuthorizeBatch");
            assertThat(stuck.message()).isEqualTo("the price service is down");
            assertThat(stuck.batch()).isEqualTo(7);
        });
    }

    @Test
    void triesAgainAtOnce() {
        broken = false;

        desk.retry(only().id());
        runJobs();

        assertThat(open()).isEmpty();
        assertThat(running()).isZero();
    }

    @Test
    void hasANewIncidentWhenTheRetryFailsToo() {
        var first = only();

        desk.retry(first.id());
        assertThat(open()).isEmpty();
        runJobs();

        assertThat(only().id()).isNotEqualTo(first.id());
    }

    @Test
    void goesOnWithoutTheBatchAndHandsTheReasonOver() {
        desk.skip(only().id(), "left the program");

        assertThat(skipped).containsExactly("left the program");
        assertThat(open()).isEmpty();
        assertThat(running()).isZero();
    }

    @Test
    void leavesNoWordsOfPeopleInTheEngine() {
        desk.skip(only().id(), "left the program");

        assertThat(engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .list())
                .noneMatch(variable -> "left the program".equals(variable.getValue()));
    }

    @Test
    void refusesToSkipWhatConcernsTheWholeOffer() {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("single.bpmn", single())
                .deploy();
        engine.getRuntimeService().startProcessInstanceByKey("single");
        runJobs();
        var whole = open().stream()
                .filter(stuck -> stuck.activity().equals("GoLive"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> desk.skip(whole.id(), "no time")).isInstanceOf(NothingToSkip.class);
    }

    @Test
    void showsOnePageAndHowManyThereAre() {
        engine.getRuntimeService().startProcessInstanceByKey("offer", "PO-2611-7GK4MY", Map.of("batch", 8));
        runJobs();

        var second = desk.open(new PageRequest(1, 1));

        assertThat(second.total()).isEqualTo(2);
        assertThat(second.items()).extracting(StuckStep::offer).containsExactly("PO-2611-7GK4MY");
    }

    @Test
    void listsWhatBelongsToNoOfferToo() {
        var cleanup = engine.getHistoryService().cleanUpHistoryAsync(true);
        engine.getManagementService().setJobRetries(cleanup.getId(), 0);

        assertThat(open()).hasSize(2).anySatisfy(stuck -> {
            assertThat(stuck.offer()).isNull();
            assertThat(stuck.activity()).isNull();
        });
    }

    @Test
    void refusesToSkipTheEnginesOwnHousekeeping() {
        var cleanup = engine.getHistoryService().cleanUpHistoryAsync(true);
        engine.getManagementService().setJobRetries(cleanup.getId(), 0);
        var housekeeping = open().stream()
                .filter(stuck -> stuck.activity() == null)
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> desk.skip(housekeeping.id(), "no time")).isInstanceOf(NothingToSkip.class);
    }

    @Test
    void doesNotKnowWhatIsNotThere() {
        assertThatThrownBy(() -> desk.retry("none"))
                .isInstanceOf(NotFound.class)
                .hasMessage("Incident none does not exist, or it has been resolved meanwhile.");
    }

    private List<StuckStep> open() {
        return desk.open(new PageRequest(0, 50)).items();
    }

    private StuckStep only() {
        assertThat(open()).hasSize(1);
        return open().get(0);
    }

    private long running() {
        return engine.getRuntimeService().createProcessInstanceQuery().count();
    }

    private void runJobs() {
        ManagementService management = engine.getManagementService();
        management.createJobQuery().executable().list().forEach(job -> {
            try {
                management.executeJob(job.getId());
            } catch (IllegalStateException e) {
                assertThat(e).hasMessage("the price service is down");
            }
        });
    }

    private static BpmnModelInstance offer() {
        return Bpmn.createExecutableProcess("offer")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .callActivity("AuthorizeResellers")
                .calledElement(IncidentDesk.BATCH_PROCESS)
                .camundaInBusinessKey("#{execution.processBusinessKey}")
                .camundaIn("batch", "batch")
                .endEvent()
                .done();
    }

    private static BpmnModelInstance batch() {
        var batch = Bpmn.createExecutableProcess(IncidentDesk.BATCH_PROCESS).camundaHistoryTimeToLive(1);
        batch.eventSubProcess()
                .startEvent()
                .interrupting(true)
                .message("resellersSkipped")
                .serviceTask("SkipResellers")
                .camundaDelegateExpression("${skip}")
                .endEvent();
        return batch.startEvent()
                .serviceTask("AuthorizeBatch")
                .camundaAsyncBefore()
                .camundaDelegateExpression("${work}")
                .endEvent()
                .done();
    }

    private static BpmnModelInstance single() {
        return Bpmn.createExecutableProcess("single")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask("GoLive")
                .camundaAsyncBefore()
                .camundaDelegateExpression("${work}")
                .endEvent()
                .done();
    }

    private ProcessEngine engine() {
        var configuration = (ProcessEngineConfigurationImpl) new StandaloneInMemProcessEngineConfiguration()
                .setProcessEngineName("desk")
                .setJdbcUrl("jdbc:h2:mem:desk")
                .setDatabaseSchemaUpdate("create-drop");
        configuration.setDefaultNumberOfRetries(1);
        configuration.setHistory("full");
        configuration.setBeans(beans);
        return configuration.buildProcessEngine();
    }
}
