package org.calends.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What our diagrams do with expressions still works behind the walls, and domain and engine move together or not at all. */
@EngineOnH2
class ProbeProcessTest {

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext application;

    @AfterEach
    void clear() {
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "the test is over"));
        jdbc.sql("delete from probe").update();
    }

    @Test
    void asksABeanForTheGroupsOfATask() {
        start("PO-1", Map.of());

        var task = tasks.createTaskQuery().singleResult();

        assertThat(tasks.getIdentityLinksForTask(task.getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactlyInAnyOrder("publisher-halden", "operators");
    }

    @Test
    void handsBusinessKeyAndCounterToEachBatchAndThenWaitsForTheTimer() {
        start("PO-2", Map.of());
        complete();
        management.createJobQuery().messages().list().forEach(job -> management.executeJob(job.getId()));

        assertThat(rows()).containsExactlyInAnyOrder("PO-2", "PO-2/0", "PO-2/1", "PO-2/2", "PO-2/3");
        assertThat(management.createJobQuery().timers().singleResult().getDuedate())
                .isEqualTo(ProbeFacts.NEW_YEAR);
    }

    @Test
    void doesNotLetAVariableTakeADelegatesPlace() {
        start("PO-3", Map.of("storeRow", "mine", "probeFacts", "mine"));

        complete();

        assertThat(rows()).containsExactly("PO-3");
    }

    @Test
    void rollsBackDomainAndTokenWhenADelegateFails() {
        start(ProbeBeans.FAILING, Map.of());

        assertThatThrownBy(this::complete).hasMessageContaining("failed after it wrote");

        assertThat(rows()).isEmpty();
        assertThat(tasks.createTaskQuery().singleResult().getTaskDefinitionKey())
                .isEqualTo("Prepare");
    }

    @Test
    void knowsOneTransactionManagerOnly() {
        assertThat(application.getBeansOfType(PlatformTransactionManager.class)).hasSize(1);
    }

    private void start(String key, Map<String, Object> variables) {
        runtime.startProcessInstanceByKey("probe", key, variables);
    }

    private void complete() {
        tasks.complete(tasks.createTaskQuery().singleResult().getId());
    }

    private List<String> rows() {
        return jdbc.sql("select name from probe").query(String.class).list();
    }
}
