package org.calends.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.HandlerMethod;

/** Which problems the description names for which call. */
class DocumentedProblemsTest {

    @Test
    void namesTheProblemsThatACallCanHave() {
        assertThat(described("list").getResponses()).containsOnlyKeys("401", "403", "406");
        assertThat(described("read").getResponses()).containsOnlyKeys("401", "403", "406", "400", "404");
        assertThat(described("remove").getResponses()).containsOnlyKeys("401", "403", "406", "400", "404", "409");
        assertThat(described("change").getResponses())
                .containsOnlyKeys("401", "403", "406", "400", "404", "409", "412", "413", "415", "422", "428");
    }

    @Test
    void leavesACallItsOwnWordsAndAddsTheShape() {
        var operation = new Operation()
                .responses(new ApiResponses().addApiResponse("404", new ApiResponse().description("There is none")));

        var answer = described("read", operation).getResponses().get("404");

        assertThat(answer.getDescription()).isEqualTo("There is none");
        assertThat(answer.getContent()).containsOnlyKeys("application/problem+json");
    }

    @Test
    void offersTheIdempotencyKeyForEveryPost() {
        assertThat(described("create").getParameters())
                .extracting(Parameter::getName)
                .containsExactly("Idempotency-Key");
        assertThat(described("change").getParameters()).isNull();
    }

    private static Operation described(String call) {
        return described(call, new Operation().responses(new ApiResponses()));
    }

    private static Operation described(String call, Operation operation) {
        var method = Arrays.stream(Calls.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(call))
                .findFirst()
                .orElseThrow();
        return new DocumentedProblems().customize(operation, new HandlerMethod(new Calls(), method));
    }

    static class Calls {

        @GetMapping
        void list() {}

        @GetMapping
        void read(@PathVariable String id) {}

        @DeleteMapping
        void remove(@PathVariable String id) {}

        @PutMapping
        void change(@PathVariable String id, @RequestHeader String ifMatch, @RequestBody String body) {}

        @PostMapping
        void create(@RequestBody String body) {}
    }
}
