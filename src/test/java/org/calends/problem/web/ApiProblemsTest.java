package org.calends.problem.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.DeserializationFeature;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.calends.problem.Invalid;
import org.calends.problem.NotFound;
import org.calends.problem.Problems;
import org.calends.problem.Refusal;
import org.calends.problem.RequestId;
import org.calends.problem.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a program is told when its call of the API goes wrong. */
class ApiProblemsTest {

    private final MockMvc mvc = mvc();

    @Test
    void tellsEveryViolationAtOnce() throws Exception {
        problem(get("/api/refusal"), 422, "validation")
                .andExpect(jsonPath("$.title").value("The content breaks rules"))
                .andExpect(jsonPath("$.detail").value("2 fields need a change"))
                .andExpect(jsonPath("$.instance").value("/api/refusal"))
                .andExpect(jsonPath("$.errors", hasSize(2)))
                .andExpect(jsonPath("$.errors[0].field").value("pricing[0].marginPercent"))
                .andExpect(jsonPath("$.errors[0].code").value("margin.range"))
                .andExpect(jsonPath("$.errors[0].rule").value("R15"))
                .andExpect(jsonPath("$.errors[1].rule").doesNotExist());
    }

    @Test
    void namesTheRequestInTheHeaderAndInTheProblem() throws Exception {
        problem(get("/api/refusal").header(RequestId.HEADER, "7f3a9c00-1"), 422, "validation")
                .andExpect(header().string(RequestId.HEADER, "7f3a9c00-1"))
                .andExpect(jsonPath("$.requestId").value("7f3a9c00-1"));
    }

    @Test
    void inventsANameWhenTheGivenOneCouldSpoilTheLog() throws Exception {
        mvc.perform(get("/api/refusal").header(RequestId.HEADER, "7f3a\n9c00 forged"))
                .andExpect(header().string(RequestId.HEADER, not(containsString("forged"))));
    }

    @Test
    void tellsWhatIsMissing() throws Exception {
        problem(get("/api/missing"), 404, "not-found")
                .andExpect(jsonPath("$.detail").value("PO-1 does not exist, or it belongs to somebody else."));
    }

    @Test
    void tellsWhatTheStateOfThingsDoesNotAllow() throws Exception {
        problem(get("/api/wrapped-conflict"), 409, "already-sold")
                .andExpect(jsonPath("$.errors[0].field").value(""))
                .andExpect(jsonPath("$.errors[0].code").value("already-sold"))
                .andExpect(jsonPath("$.errors[0].message").value("because"))
                .andExpect(jsonPath("$.errors[0].rule").value("R81"));
    }

    @Test
    void tellsThatACopyIsStale() throws Exception {
        problem(get("/api/stale"), 412, "stale-version")
                .andExpect(jsonPath("$.errors[0].code").value("stale-version"))
                .andExpect(jsonPath("$.errors[0].rule").doesNotExist());
    }

    @Test
    void tellsThatSomebodyElseWasFaster() throws Exception {
        problem(get("/api/race"), 409, "changed-meanwhile")
                .andExpect(jsonPath("$.errors[0].code").value("changed-meanwhile"));
    }

    @Test
    void tellsThatTheAccountMayNot() throws Exception {
        problem(get("/api/forbidden"), 403, "forbidden")
                .andExpect(jsonPath("$.errors[0].code").value("forbidden"));
    }

    @Test
    void hidesWhatNobodyForesaw() throws Exception {
        problem(get("/api/bug"), 500, "unforeseen").andExpect(content().string(not(containsString("jdbc:secret"))));
    }

    @Test
    void leavesPagesToTheErrorPage() {
        assertThatThrownBy(() -> mvc.perform(get("/page"))).hasRootCauseMessage("a page fails");
    }

    @Test
    @DisplayName("names an unknown field, its place and the known ones")
    void namesAnUnknownField() throws Exception {
        body("{\"name\": \"x\", \"lines\": [{\"margin\": 1}]}", "lines[0].margin", "body.unknown-field")
                .andExpect(jsonPath("$.detail", containsString("marginPercent")));
    }

    @Test
    void namesThePlaceOfAWrongValueAndWhatWasExpected() throws Exception {
        body("{\"lines\": [{}, {\"marginPercent\": \"many\"}]}", "lines[1].marginPercent", "body.wrong")
                .andExpect(jsonPath("$.detail", containsString("a number such as 12.5")));
        body("{\"end\": \"2027-13\"}", "end", "body.wrong")
                .andExpect(jsonPath("$.detail", containsString("a month such as 2027-02")));
        body("{\"tenant\": 7}", "tenant", "body.wrong").andExpect(jsonPath("$.detail", containsString("a UUID")));
        body("{\"kind\": \"B\"}", "kind", "body.wrong").andExpect(jsonPath("$.detail", containsString("one of A, C")));
        body("{\"lines\": {}}", "lines", "body.wrong").andExpect(jsonPath("$.detail", containsString("a list")));
    }

    @Test
    void namesTheLineWhereJsonBreaks() throws Exception {
        body("{\n  \"name\": oops}", "", "body.syntax").andExpect(jsonPath("$.detail", containsString("line 2")));
        body("", "", "body.missing");
    }

    @Test
    void tellsRefusalsThrownWhileABodyIsRead() throws Exception {
        problem(json("{\"name\": \"refused\"}"), 422, "validation");
    }

    @Test
    void namesAWrongOrMissingParameter() throws Exception {
        problem(get("/api/parameters?kind=B"), 400, "unreadable")
                .andExpect(jsonPath("$.errors[0].field").value("kind"))
                .andExpect(jsonPath("$.errors[0].message").value("Expected one of A, C."));
        problem(get("/api/parameters"), 400, "unreadable")
                .andExpect(jsonPath("$.errors[0].code").value("parameter.missing"));
    }

    @Test
    void tellsWhichMethodsAndMediaTypesThereAre() throws Exception {
        problem(delete("/api/bodies"), 405, "method-not-allowed").andExpect(header().string("Allow", "POST"));
        problem(post("/api/bodies").contentType(MediaType.TEXT_PLAIN).content("x"), 415, "unsupported-media-type");
    }

    private ResultActions body(String body, String field, String code) throws Exception {
        return problem(json(body), 400, "unreadable")
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].code").value(code));
    }

    private ResultActions problem(RequestBuilder request, int status, String code) throws Exception {
        return mvc.perform(request)
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.type").value("https://calends.org/problems/" + code));
    }

    private static MockHttpServletRequestBuilder json(String body) {
        return post("/api/bodies").contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static MockMvc mvc() {
        var json = Jackson2ObjectMapperBuilder.json()
                .featuresToEnable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return MockMvcBuilders.standaloneSetup(new Calls())
                .setControllerAdvice(new ApiProblems(
                        new ProblemReading(new UnreadableBody(new SecondReading(json))), new Problems(json)))
                .setMessageConverters(new MappingJackson2HttpMessageConverter(json))
                .addFilters(new RequestIdFilter())
                .build();
    }

    enum Kind {
        A,
        C
    }

    record Line(BigDecimal marginPercent) {}

    record Body(String name, YearMonth end, UUID tenant, Kind kind, List<Line> lines) {
        Body {
            if ("refused".equals(name)) {
                throw Invalid.of(new Violation("name", "name.taken", "Choose another name.", "R13"));
            }
        }
    }

    @RestController
    static class Calls {

        @GetMapping("/api/refusal")
        void refuse() {
            throw new Invalid(
                    "2 fields need a change",
                    List.of(
                            Violation.of("pricing[0].marginPercent", "margin.range", "0.01 to 100", "R15"),
                            new Violation("end", "end.required", "Choose an end month", null)));
        }

        @GetMapping("/api/missing")
        void missing() {
            throw new NotFound("PO-1");
        }

        @GetMapping("/api/wrapped-conflict")
        void conflict() {
            throw new IllegalStateException(new Refused(Refusal.Kind.CONFLICT, "already-sold", "R81"));
        }

        @GetMapping("/api/stale")
        void stale() {
            throw new Refused(Refusal.Kind.STALE, "stale-version");
        }

        @GetMapping("/api/race")
        void race() {
            throw new OptimisticLockingFailureException("row 7");
        }

        @GetMapping("/api/forbidden")
        void forbidden() {
            throw new AccessDeniedException("no");
        }

        @GetMapping("/api/bug")
        void bug() {
            throw new IllegalStateException("jdbc:secret");
        }

        @GetMapping("/page")
        void page() {
            throw new IllegalStateException("a page fails");
        }

        @GetMapping("/api/parameters")
        void parameters(@RequestParam Kind kind) {}

        @PostMapping("/api/bodies")
        void bodies(@RequestBody Body body) {}
    }

    static class Refused extends Refusal {
        Refused(Kind kind, String code, String rule) {
            super(kind, code, "because", rule);
        }

        Refused(Kind kind, String code) {
            super(kind, code, "because");
        }
    }
}
