package org.calends.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.calends.Answer;
import org.calends.Chromium;
import org.calends.Visitor;
import org.calends.calendar.MarketplaceCalendar;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ApplicationContext;

/** Where people work in a browser, programs over HTTP, and the engine when it is told to. */
final class Office implements AutoCloseable {

    private static final String OFFERS = "/api/private-offers";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Chromium chromium;
    private final int port;
    private final ManagementService jobs;
    private final MarketplaceCalendar calendar;

    Office(ApplicationContext program, int port) {
        this.chromium = Chromium.open(port);
        this.port = port;
        this.jobs = program.getBean(ManagementService.class);
        this.calendar = program.getBean(MarketplaceCalendar.class);
    }

    Desk desk(String user) {
        return new Desk(chromium.loggedIn(user));
    }

    Chromium chromium() {
        return chromium;
    }

    /** The id of a new draft. */
    String draft(String user, String body) {
        var drafted = Answer.of(as(user).call("POST", OFFERS, body));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        return drafted.text("$.id");
    }

    /** The id of an offer on its way. */
    String submitted(String user, String body) {
        var id = draft(user, body);
        var submitted = Answer.of(as(user).call("POST", OFFERS + "/" + id + "/submission", ""));
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(202);
        return id;
    }

    Answer get(String user, String id, String more) {
        return Answer.of(as(user).get(OFFERS + "/" + id + more));
    }

    String state(String user, String id) {
        return get(user, id, "").text("$.state");
    }

    /** Changes a draft while somebody else has it open. */
    void change(String user, String id, String body) {
        var version = get(user, id, "").header("ETag");
        var changed = Answer.of(as(user).send(as(user).to(OFFERS + "/" + id)
                .header("Content-Type", "application/json")
                .header("If-Match", version)
                .PUT(BodyPublishers.ofString(body))));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the engine do what is due by the clock of the marketplace, mails aside. */
    void work() {
        for (var due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> jobs.executeJob(job.getId()));
        }
    }

    /** What the engine continues it dates by its own clock, which stands nowhere; timers go by the marketplace's. */
    private List<Job> due() {
        var now = Date.from(calendar.now());
        var timers = jobs.createJobQuery().withRetriesLeft().timers().list().stream()
                .filter(timer -> !timer.getDuedate().after(now));
        return Stream.concat(jobs.createJobQuery().withRetriesLeft().messages().list().stream(), timers)
                .filter(job -> job.getProcessDefinitionId() != null)
                .toList();
    }

    private Visitor as(String user) {
        return Visitor.program(port, user);
    }

    @Override
    public void close() {
        chromium.close();
    }
}
