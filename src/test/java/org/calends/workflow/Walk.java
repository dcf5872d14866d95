package org.calends.workflow;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.calends.api.PageRequest;
import org.calends.calendar.MovableClock;
import org.calends.pricing.Margin;
import org.calends.privateoffer.DraftContent;
import org.calends.privateoffer.OfferLine;
import org.calends.privateoffer.OfferStart;
import org.calends.privateoffer.OfferedReseller;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferManagement;
import org.calends.workflow.incident.IncidentDesk;
import org.calends.workflow.incident.StuckStep;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Leads an offer through its process: two resellers, each a batch of its own, for the whole of December 2026. */
class Walk {

    static final UUID SOLSTICE = UUID.fromString("c2da18b3-ce11-582f-abb8-bfdea42bc3a8");
    static final UUID TAMARIND = UUID.fromString("f550b0b6-6661-51b2-9979-67050a71ce3b");

    static final String CONTACT = "deals@lumenworks.example";

    static final String OPERATOR = "operators@calends.example";

    static final Instant NOVEMBER = Instant.parse("2026-11-10T12:00:00Z");
    static final Instant DECEMBER = Instant.parse("2026-12-01T00:00:00Z");
    static final Instant JANUARY = Instant.parse("2027-01-01T00:00:00Z");

    private final PrivateOfferManagement offers;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final HistoryService history;
    private final MovableClock clock;

    Walk(
            PrivateOfferManagement offers,
            RuntimeService runtime,
            ManagementService management,
            HistoryService history,
            MovableClock clock) {
        this.offers = offers;
        this.runtime = runtime;
        this.management = management;
        this.history = history;
        this.clock = clock;
    }

    PrivateOfferId draft() {
        return draft(new BigDecimal("20"));
    }

    private PrivateOfferId draft(BigDecimal percent) {
        Surroundings.calm();
        clock.freeze(NOVEMBER);
        var december = YearMonth.of(2026, 12);
        var line = new OfferLine("lumenworks-insight", null, new Margin.Percentage(percent));
        var resellers = List.of(new OfferedReseller(SOLSTICE, List.of()), new OfferedReseller(TAMARIND, List.of()));
        var name = "December " + UUID.randomUUID();
        return offers.draft(
                "lumenworks",
                new DraftContent(name, OfferStart.of(december), december, List.of(CONTACT), List.of(line), resellers));
    }

    PrivateOfferId submitted() {
        var id = draft();
        offers.submit(id);
        return id;
    }

    PrivateOfferId scheduled() {
        var id = submitted();
        runBatches(id);
        return id;
    }

    PrivateOfferId live() {
        return live(new BigDecimal("20"));
    }

    PrivateOfferId live(BigDecimal percent) {
        var id = draft(percent);
        offers.submit(id);
        runBatches(id);
        at(DECEMBER, id, "AwaitStart");
        return id;
    }

    /** Runs every batch to its end, or to its failure. */
    void runBatches(PrivateOfferId id) {
        for (var jobs = batchJobs(id); !jobs.isEmpty(); jobs = batchJobs(id)) {
            jobs.forEach(this::tryOnce);
        }
    }

    void at(Instant time, PrivateOfferId id, String timer) {
        clock.freeze(time);
        var job = management
                .createJobQuery()
                .timers()
                .processInstanceId(process(id).getId())
                .activityId(timer)
                .singleResult();
        management.executeJob(job.getId());
    }

    ProcessInstance process(PrivateOfferId id) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("private-offer")
                .processInstanceBusinessKey(id.value())
                .singleResult();
    }

    /** The one step of the offer that failed too often; other tests leave theirs behind. */
    StuckStep stuck(PrivateOfferId id, IncidentDesk desk) {
        return desk.open(new PageRequest(0, PageRequest.LARGEST_SIZE)).items().stream()
                .filter(step -> id.value().equals(step.offer()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the process came by a step, even if it is over. */
    boolean reached(PrivateOfferId id, String step) {
        var instance = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey("private-offer")
                .processInstanceBusinessKey(id.value())
                .singleResult();
        return history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityId(step)
                        .count()
                > 0;
    }

    private List<Job> batchJobs(PrivateOfferId id) {
        return runtime
                .createProcessInstanceQuery()
                .superProcessInstanceId(process(id).getId())
                .list()
                .stream()
                .flatMap(batch ->
                        management.createJobQuery().processInstanceId(batch.getId()).withRetriesLeft().list().stream())
                .toList();
    }

    private void tryOnce(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (IllegalStateException e) {
            management.setJobRetries(job.getId(), 0);
        }
    }
}
