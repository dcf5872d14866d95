package org.calends.workflow.engine;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The delegates of {@code engine-test/*.bpmn}: they write into a table of their own, as ours write into the domain's. */
@TestConfiguration(proxyBeanMethods = false)
class ProbeBeans {

    static final String FAILING = "fails";

    /** A batch that finds another of its own offer at work says so in its row. */
    static final String COLLIDED = " collided";

    private static final Set<String> AT_WORK = ConcurrentHashMap.newKeySet();

    @Bean
    ProbeFacts probeFacts() {
        return new ProbeFacts();
    }

    /** Writes first and then fails for one key: what it wrote must not stay. */
    @Bean
    JavaDelegate storeRow(JdbcClient jdbc) {
        jdbc.sql("create table if not exists probe (name varchar(200) not null)")
                .update();
        return execution -> {
            store(jdbc, execution.getProcessBusinessKey());
            if (FAILING.equals(execution.getProcessBusinessKey())) {
                throw new IllegalStateException("the delegate failed after it wrote");
            }
        };
    }

    @Bean
    JavaDelegate storeBatch(JdbcClient jdbc) {
        return execution -> {
            var offer = execution.getProcessBusinessKey();
            var alone = AT_WORK.add(offer);
            TimeUnit.MILLISECONDS.sleep(20);
            store(jdbc, offer + "/" + execution.getVariable("batch") + (alone ? "" : COLLIDED));
            AT_WORK.remove(offer);
        };
    }

    private static void store(JdbcClient jdbc, String name) {
        jdbc.sql("insert into probe (name) values (:name)").param("name", name).update();
    }
}
