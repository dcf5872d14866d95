package org.calends.workflow.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.calends.notification.MailKind;
import org.calends.notification.Notice;
import org.calends.notification.Notice.Reason;
import org.calends.notification.Operators;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.workflow.mail.OperatorMailProcess;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Operators are told of each incident once, and no trouble in telling them makes the incident disappear. */
class AnnouncedIncidentsTest {

    private static final String OFFER = "PO-2611-7GK4MX";

    private final List<Notice> told = new ArrayList<>();
    private Operators operators = told::add;
    private final ProcessEngine engine = engine();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void namesTheStepAsTheDiagramDoesAndTheCause() {
        fail("batch", "Authorize batch");

        var incident = incident();
        assertThat(told).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(MailKind.INCIDENT);
            assertThat(notice.offer()).isEqualTo(PrivateOfferId.of(OFFER));
            assertThat(notice.occasion()).isEqualTo(incident.getId());
            assertThat(notice.reasons()).containsExactly(new Reason("Authorize batch", "the authority is down"));
            assertThat(notice.link().path())
                    .endsWith("/process-instance/" + incident.getProcessInstanceId() + "/runtime");
        });
    }

    @Test
    void tellsOfTheCauseAndNotOfItsEchoAtTheCaller() {
        deploy("batch", "Authorize batch");
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "offer.bpmn",
                        Bpmn.createExecutableProcess("offer")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .callActivity()
                                .calledElement("batch")
                                .camundaInBusinessKey("#{execution.processBusinessKey}")
                                .endEvent()
                                .done())
                .deploy();
        engine.getRuntimeService().startProcessInstanceByKey("offer", OFFER);

        runJobs();

        assertThat(engine.getRuntimeService().createIncidentQuery().count()).isEqualTo(2);
        assertThat(told).hasSize(1);
    }

    @Test
    void doesNotMailOperatorsThatTheyCannotBeMailed() {
        fail(OperatorMailProcess.KEY, "Mail: operators");

        assertThat(incident()).isNotNull();
        assertThat(told).isEmpty();
    }

    @Test
    void keepsTheIncidentWhenNobodyCanBeTold() {
        operators = notice -> {
            throw new IllegalStateException("no such offer");
        };

        fail("batch", "Authorize batch");

        assertThat(incident().getIncidentMessage()).isEqualTo("the authority is down");
    }

    private void fail(String process, String step) {
        deploy(process, step);
        engine.getRuntimeService().startProcessInstanceByKey(process, OFFER);
        runJobs();
    }

    private void deploy(String process, String step) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        process + ".bpmn",
                        Bpmn.createExecutableProcess(process)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .serviceTask("Work")
                                .name(step)
                                .camundaAsyncBefore()
                                .camundaDelegateExpression("${work}")
                                .endEvent()
                                .done())
                .deploy();
    }

    private Incident incident() {
        return engine.getRuntimeService().createIncidentQuery().singleResult();
    }

    private void runJobs() {
        var management = engine.getManagementService();
        management.createJobQuery().executable().list().forEach(job -> {
            try {
                management.executeJob(job.getId());
            } catch (IllegalStateException e) {
                assertThat(e).hasMessage("the authority is down");
            }
        });
    }

    private ProcessEngine engine() {
        var beans = new HashMap<Object, Object>(Map.of("work", (JavaDelegate) execution -> {
            throw new IllegalStateException("the authority is down");
        }));
        var configuration = (ProcessEngineConfigurationImpl) new StandaloneInMemProcessEngineConfiguration()
                .setProcessEngineName("announced")
                .setJdbcUrl("jdbc:h2:mem:announced")
                .setDatabaseSchemaUpdate("create-drop");
        configuration.setDefaultNumberOfRetries(1);
        configuration.setHistory("none");
        configuration.setBeans(beans);
        configuration.setCustomIncidentHandlers(
                List.of(new AnnouncedIncidents(Incident.FAILED_JOB_HANDLER_TYPE, notice -> operators.tell(notice))));
        return configuration.buildProcessEngine();
    }
}
