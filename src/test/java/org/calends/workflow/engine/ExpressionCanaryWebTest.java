package org.calends.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.StringUtils;

/**
 * The canaries of {@link ExpressionCanaryTest} once more, by the way an attacker would come: through the webapps' REST, logged
 * in as a publisher, an operator and even an administrator (ADR 25).
 */
@WholeHouse
class ExpressionCanaryWebTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String FILTER = """
            {"resourceType": "Task", "name": "canary", "properties": {}, "query": %s}""";

    @LocalServerPort
    private int port;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @BeforeEach
    void hush() {
        Canary.hush();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mara", "otto", "ada"})
    void refusesEveryExpressionInARequest(String name) {
        var visitor = inTasklist(name);
        var list = ENGINE + "/filter/" + idOf("My tasks") + "/list";

        queries().forEach(query -> {
            refuses(visitor, ENGINE + "/task", query);
            refuses(visitor, ENGINE + "/task/count", query);
            refuses(visitor, ENGINE + "/filter/create", FILTER.formatted(query));
            refuses(visitor, list, query);
        });
    }

    /** Nothing in the request shows that the filter is poisoned, so only the engine's own wall is left. */
    @ParameterizedTest
    @ValueSource(strings = {"mara", "otto", "ada"})
    void refusesAnExpressionThatStandsInAFilterAlready(String name) {
        var visitor = inTasklist(name);

        ExpressionSetter.all().forEach(setter -> {
            var filter = poisonedFilter(name, setter);
            try {
                var path = ENGINE + "/filter/" + filter;
                stumbles(visitor.get(path + "/list?maxResults=15"));
                stumbles(visitor.call("POST", path + "/list?maxResults=15", "{}"));
                stumbles(visitor.get(path + "/count"));
            } finally {
                filters.deleteFilter(filter);
            }
        });
    }

    private static void stumbles(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Unable to resolve expression");
        assertThat(Canary.sings()).isFalse();
    }

    private static void refuses(Visitor visitor, String path, String body) {
        assertThat(visitor.call("POST", path, body).statusCode())
                .as(path + " " + body)
                .isBetween(400, 499);
        assertThat(Canary.sings()).isFalse();
    }

    /** Every property of a query that takes an expression, plain and wrapped, with every tune. */
    private static Stream<String> queries() {
        return Arrays.stream(TaskQueryDto.class.getMethods())
                .map(Method::getName)
                .filter(setter -> setter.startsWith("set") && setter.endsWith("Expression"))
                .map(setter -> StringUtils.uncapitalize(setter.substring("set".length())))
                .flatMap(property -> Canary.TUNES.stream().map(tune -> "{\"%s\": \"%s\"}".formatted(property, tune)))
                .flatMap(query -> Stream.of(query, "{\"orQueries\": [%s]}".formatted(query)));
    }

    private String idOf(String filter) {
        return filters.createTaskFilterQuery().filterName(filter).singleResult().getId();
    }

    private String poisonedFilter(String owner, ExpressionSetter setter) {
        var query = tasks.createTaskQuery().or();
        setter.put(Canary.TUNES.get(0), query);
        return filters.saveFilter(
                        filters.newTaskFilter("canary").setOwner(owner).setQuery(query.endOr()))
                .getId();
    }

    private Visitor inTasklist(String name) {
        var visitor = Visitor.browser(port, name);
        visitor.get("/camunda/app/tasklist/default/");
        return visitor;
    }
}
