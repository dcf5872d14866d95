package org.calends.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.util.Throwables;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * CVE-2026-109432 and its kin: no expression of a query or a filter is evaluated, whichever way it comes in and whether or
 * not the engine's own switches are on, which alone do not stop it.
 */
@EngineOnH2
class ExpressionCanaryTest {

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @BeforeEach
    void hush() {
        Canary.hush();
    }

    @AfterEach
    void setBackTheSwitches() {
        setSwitches(false);
    }

    @Test
    void triesEverySetterThatTakesAnExpression() {
        assertThat(ExpressionSetter.all()).hasSize(20);
    }

    @ParameterizedTest
    @MethodSource("settersAndSwitches")
    void refusesAnExpressionInAnAdHocQuery(ExpressionSetter setter, boolean switches) {
        setSwitches(switches);

        Canary.TUNES.forEach(tune -> refusesQuery(setter.put(tune, tasks.createTaskQuery())));
    }

    @ParameterizedTest
    @MethodSource("settersAndSwitches")
    void refusesAnExpressionInAnOrQuery(ExpressionSetter setter, boolean switches) {
        setSwitches(switches);

        Canary.TUNES.forEach(tune ->
                refusesQuery(setter.put(tune, tasks.createTaskQuery().or()).endOr()));
    }

    @ParameterizedTest
    @MethodSource("settersAndSwitches")
    void refusesAnExpressionInAStoredFilter(ExpressionSetter setter, boolean switches) {
        Canary.TUNES.forEach(tune -> refusesFilter(setter.put(tune, tasks.createTaskQuery()), switches));
    }

    @ParameterizedTest
    @MethodSource("settersAndSwitches")
    void refusesAnExpressionInAStoredFilterWithOr(ExpressionSetter setter, boolean switches) {
        Canary.TUNES.forEach(tune ->
                refusesFilter(setter.put(tune, tasks.createTaskQuery().or()).endOr(), switches));
    }

    private void refusesQuery(TaskQuery query) {
        refuses(query::list);
        refuses(query::count);
    }

    /** Stored while the switches are on, as by a former version or another program; used with them on or off. */
    private void refusesFilter(TaskQuery query, boolean switches) {
        setSwitches(true);
        var filter = filters.saveFilter(filters.newTaskFilter("canary").setQuery(query));
        setSwitches(switches);
        try {
            refuses(() -> filters.list(filter.getId()));
            refuses(() -> filters.count(filter.getId()));
            refuses(() -> filters.list(filter.getId(), tasks.createTaskQuery().active()));
        } finally {
            filters.deleteFilter(filter.getId());
        }
    }

    private static void refuses(ThrowingCallable query) {
        assertThatThrownBy(query)
                .isInstanceOf(ProcessEngineException.class)
                .extracting(Throwables::getStackTrace, InstanceOfAssertFactories.STRING)
                .containsAnyOf("stands in no diagram", "Expressions are forbidden");
        assertThat(Canary.sings()).isFalse();
    }

    private void setSwitches(boolean on) {
        engine.setEnableExpressionsInAdhocQueries(on);
        engine.setEnableExpressionsInStoredQueries(on);
    }

    static Stream<Arguments> settersAndSwitches() {
        return ExpressionSetter.all()
                .flatMap(setter -> Stream.of(Arguments.of(setter, true), Arguments.of(setter, false)));
    }
}
