package org.calends.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.Test;

/** The second of two nodes builds its engine when the first has built its own, or has failed to. */
@OnDatabase(Engine.POSTGRES)
class OneNodeAtATimeTest {

    private final OneNodeAtATime first;
    private final OneNodeAtATime second;

    OneNodeAtATimeTest(TestDatabase database) {
        first = new OneNodeAtATime(database.dataSource());
        second = new OneNodeAtATime(database.dataSource());
    }

    @Test
    void makesTheSecondNodeWait() throws Exception {
        var configuration = new StandaloneProcessEngineConfiguration();
        first.preInit(configuration);

        var waiting = CompletableFuture.runAsync(() -> second.preInit(configuration));

        assertThatThrownBy(() -> waiting.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        first.destroy();
        waiting.get(1, TimeUnit.MINUTES);
        assertThat(waiting).isCompleted();
        second.destroy();
    }
}
