package org.calends.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.calends.Answer;
import org.calends.Visitor;
import org.calends.catalog.Catalog;
import org.calends.catalog.SampleProducts;
import org.calends.customer.SampleCustomers;
import org.calends.reseller.PartnerType;
import org.calends.reseller.ProgramStatus;
import org.calends.reseller.Reseller;
import org.calends.reseller.ResellerDirectory;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small marketplace in the whole house, worked on over HTTP: Halden's vault, some resellers, and jobs that run when told to. */
public final class Market {

    public static final String OFFERS = "/api/private-offers";
    public static final UUID SOLSTICE = UUID.fromString("c2da18b3-ce11-582f-abb8-bfdea42bc3a8");
    public static final UUID TAMARIND = UUID.fromString("f550b0b6-6661-51b2-9979-67050a71ce3b");
    public static final UUID SUSPENDED = UUID.fromString("5a000000-0000-4000-8000-0000000000a1");
    public static final UUID INDIRECT = UUID.fromString("5a000000-0000-4000-8000-0000000000a2");

    /** Of all of them but the suspended one. */
    public static final UUID CUSTOMER = UUID.fromString("e5fecc97-3e95-53db-9dda-ed89052e2cd1");

    public final Visitor mara;
    public final Visitor ines;
    public final Visitor rhea;
    public final Visitor otto;
    private final ManagementService jobs;
    private final ResellerDirectory directory;
    private final JdbcClient jdbc;

    private Market(ApplicationContext context, int port) {
        mara = Visitor.program(port, "mara");
        ines = Visitor.program(port, "ines");
        rhea = Visitor.program(port, "rhea");
        otto = Visitor.program(port, "otto");
        jobs = context.getBean(ManagementService.class);
        directory = context.getBean(ResellerDirectory.class);
        jdbc = context.getBean(JdbcClient.class);
    }

    /** With no offer in it and nothing sold. */
    public static Market open(ApplicationContext context, int port) {
        sweep(context);
        var catalog = context.getBean(Catalog.class);
        catalog.save(SampleProducts.HALDEN);
        catalog.save(SampleProducts.vault());
        context.getBean(ResellerDirectory.class)
                .save(List.of(
                        reseller(SOLSTICE, "Solstice Digital Inc.", PartnerType.DIRECT_BILL, ProgramStatus.ACTIVE),
                        reseller(TAMARIND, "Tamarind Cloud NV", PartnerType.INDIRECT_PROVIDER, ProgramStatus.ACTIVE),
                        reseller(SUSPENDED, "Suspended Ltd", PartnerType.DIRECT_BILL, ProgramStatus.SUSPENDED),
                        reseller(INDIRECT, "Indirect SL", PartnerType.INDIRECT_RESELLER, ProgramStatus.ACTIVE)));
        var market = new Market(context, port);
        List.of(SOLSTICE, TAMARIND, INDIRECT).forEach(tenant -> market.relate(tenant, CUSTOMER));
        return market;
    }

    /** A tenant that the reseller may sell to, in the United States. */
    public UUID relate(UUID reseller, UUID customer) {
        return SampleCustomers.relate(jdbc, reseller, customer, "US");
    }

    /** No offer is left, and nothing sold. */
    public static void sweep(ApplicationContext context) {
        var runtime = context.getBean(RuntimeService.class);
        var jdbc = context.getBean(JdbcClient.class);
        var offers = runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .toList();
        if (!offers.isEmpty()) {
            runtime.deleteProcessInstances(offers, "swept", true, true);
        }
        List.of("sale", "mail", "private_offer", "reseller_authorization")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    private static Reseller reseller(UUID tenant, String name, PartnerType type, ProgramStatus status) {
        var none = new TreeSet<String>();
        return new Reseller(tenant, name, type, "DE", "DACH", none, new TreeSet<>(), status, null);
    }

    /** On the vault, from now to the end of the century, for these resellers and all their customers. */
    public String body(String name, String pricing, UUID... resellers) {
        var tenants = List.of(resellers).stream()
                .map("{\"tenantId\": \"%s\"}"::formatted)
                .toList();
        return """
                {"name": "%s", "start": "asap", "end": "2099-12", "pricing": [%s], "resellers": %s}""".formatted(name, pricing, tenants);
    }

    public static String percent(String percent) {
        return "{\"product\": \"halden-vault\", \"marginPercent\": %s}".formatted(percent);
    }

    /** The path of a new draft of Halden. */
    public String draft(String body) {
        var drafted = Answer.of(mara.call("POST", OFFERS, body));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        return drafted.header("Location");
    }

    public Answer post(String path, String body) {
        return Answer.of(mara.call("POST", path, body));
    }

    public Answer get(String path) {
        return Answer.of(mara.get(path));
    }

    public Answer put(String path, String version, String body) {
        return Answer.of(mara.send(mara.to(path)
                .header("Content-Type", "application/json")
                .header("If-Match", version)
                .PUT(BodyPublishers.ofString(body))));
    }

    /** The path of an offer of Halden that has gone live. */
    public String live(String name, String pricing, UUID... resellers) {
        var path = draft(body(name, pricing, resellers));
        var submitted = post(path + "/submission", "");
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(202);
        work();
        assertThat(get(path).text("$.state")).isEqualTo("LIVE");
        return path;
    }

    /** Something happens while a reseller is suspended. */
    public void suspended(UUID tenant, Runnable something) {
        directory.save(
                List.of(reseller(tenant, "Solstice Digital Inc.", PartnerType.DIRECT_BILL, ProgramStatus.SUSPENDED)));
        try {
            something.run();
        } finally {
            directory.save(
                    List.of(reseller(tenant, "Solstice Digital Inc.", PartnerType.DIRECT_BILL, ProgramStatus.ACTIVE)));
        }
    }

    /** Lets the engine do everything that is due. */
    public void work() {
        for (var due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> jobs.executeJob(job.getId()));
        }
    }

    private List<Job> due() {
        return jobs.createJobQuery().executable().list().stream()
                .filter(job -> job.getProcessDefinitionId() != null)
                .toList();
    }
}
