package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.calends.Application;
import org.calends.LeanTest;
import org.calends.Visitor;
import org.calends.api.PageRequest;
import org.calends.audit.Audit;
import org.calends.audit.Finding;
import org.calends.audit.Round;
import org.calends.workflow.incident.IncidentDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole house over the demo's data, spoken to by HTTP, with time and the mail server in our hands. A scenario begins with
 * no offers and ends with an empty audit. One start for all.
 */
@LeanTest
@SpringBootTest(
        classes = {Application.class, Surroundings.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:scenario;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.process-engine-name=scenario", // the webapps find engines by name, across a whole JVM
            "calends.mail.worker=false", // sends when a scenario says so
            "calends.demo.mail-server=false"
        })
@ActiveProfiles("demo")
abstract class ScenarioTest {

    private static final String DEMO_PASSWORD = "calends";

    @Autowired
    protected TimeMachine time;

    @Autowired
    protected MailServer mails;

    @Autowired
    protected PostRoom postRoom;

    @Autowired
    protected FickleAuthority authority;

    @Autowired
    private EmptyHouse house;

    @Autowired
    private Audit audit;

    @Autowired
    private IncidentDesk desk;

    @LocalServerPort
    private int port;

    @BeforeEach
    void beginInAnEmptyHouse() {
        house.sweep();
        mails.works();
        authority.answers();
    }

    @AfterEach
    void endWithAnEmptyAudit() {
        postRoom.closes();
        try {
            postRoom.deliver();
            assertThat(findings()).isEmpty();
            assertThat(desk.open(new PageRequest(0, PageRequest.LARGEST_SIZE)).items())
                    .isEmpty();
            assertThat(postRoom.isDone()).as("every mail is sent").isTrue();
        } finally {
            mails.stop();
            time.goesOnByItself();
        }
    }

    /** What the audit, in all its rounds, has to say. */
    protected List<Finding> findings() {
        for (var round : Round.values()) {
            audit.run(round);
        }
        return audit.findings(new PageRequest(0, 50)).items();
    }

    /** An offer that can be submitted as it is; a scenario says what is different about it. */
    protected OfferWriting anOffer() {
        return new OfferWriting(this::as);
    }

    protected Person as(String name) {
        return new Person(Visitor.program(port, name, DEMO_PASSWORD));
    }

    protected Operator theOperator() {
        return new Operator(as("otto"));
    }

    /** The people of {@link Tenants#SOLSTICE}. */
    protected Reseller rhea() {
        return new Reseller(as("rhea"), Tenants.SOLSTICE);
    }

    protected static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
