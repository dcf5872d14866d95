package org.calends.workflow.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are expressions of ours (ADR 25). */
class DiagramExpressionsTest {

    private static final String DIAGRAM = """
            <process>
              <task delegate="${goLive}" groups="${facts.group(execution, 'a,b')}, operators ,${other}" name="Go live"/>
              <timer><![CDATA[
                 ${facts.startsAt(execution)}
              ]]></timer>
              <!-- ${commented} -->
            </process>
            """;

    private final DiagramExpressions expressions = new DiagramExpressions();

    @BeforeEach
    void learn() {
        expressions.learn(DIAGRAM.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${goLive}",
                " ${goLive}\n",
                "${facts.startsAt(execution)}",
                "${facts.group(execution, 'a,b')}",
                "${other}",
                "Go live",
                "R3/PT5M",
                ""
            })
    void allowsWhatStandsInADiagram(String text) {
        assertThat(expressions.allow(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${goLive}${goLive}",
                "#{goLive}",
                "${golive}",
                "${commented}",
                "${facts.startsAt(execution).getClass()}",
                "x ${goLive}",
                "${currentUser()}",
                "${now()}",
                "${''}"
            })
    void refusesEverythingElse(String text) {
        assertThat(expressions.allow(text)).isFalse();
    }
}
