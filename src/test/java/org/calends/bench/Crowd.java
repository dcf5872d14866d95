package org.calends.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import org.calends.Application;
import org.calends.api.PageRequest;
import org.calends.audit.Audit;
import org.calends.privateoffer.PrivateOfferManagement;
import org.calends.workflow.time.TimeTravel;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills an empty database with 5,000 offers of 18 past and 6 coming months, 2,000 resellers and 300 plans, always the same.
 *
 * <p>Catalog and resellers are loaded from files and open offers are written by their management; only offers that are over
 * are written into the tables, see {@link PastOffers}. How to run it is in docs/performance.md.
 */
final class Crowd {

    /** What offers are about: of each publisher the first range of products, which is the largest one for the first. */
    static final Map<String, List<String>> PRODUCTS = Map.of(
            "halden", List.of("halden-range-0", "halden-range-3", "halden-vault"),
            "lumenworks", List.of("lumenworks-range-1", "lumenworks-range-4", "lumenworks-insight"),
            "fernhill", List.of("fernhill-range-2", "fernhill-range-5"));

    private static final long SEED = 5_000;
    private static final int PAST = 4_300;
    private static final int DRAFTS = 299;
    private static final int LIVE = 200;
    private static final int SCHEDULED = 200;
    private static final String SELLING =
            "select tenant_id from reseller where program_status = 'ACTIVE' and partner_type = 'DIRECT_BILL' order by tenant_id";

    private final Random random = new Random(SEED);

    private Crowd() {}

    /** @param args a JDBC URL, and for PostgreSQL the user */
    public static void main(String[] args) throws IOException {
        var house = open(args[0], args.length > 1 ? args[1] : "calends");
        house.close();
        System.exit(0);
    }

    /** Starts the program on an empty database and fills it; further classes configure it for whoever measures. */
    static ConfigurableApplicationContext open(String url, String user, Class<?>... further) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        var crowd = new Crowd();
        var files = CrowdFiles.write(Files.createTempDirectory("calends-crowd"), crowd.random);
        var sources = new ArrayList<Class<?>>(List.of(further));
        sources.add(Application.class);
        var house = new SpringApplicationBuilder(sources.toArray(Class[]::new))
                .profiles(url.contains("postgresql") ? "demo,postgres".split(",") : new String[] {"demo"})
                .run(settings(url, user, files));
        crowd.fill(house);
        return house;
    }

    private static String[] settings(String url, String user, CrowdFiles files) {
        return new String[] {
            "--server.port=0",
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=" + user,
            "--spring.datasource.password=",
            "--spring.quartz.auto-startup=false",
            "--calends.demo.mail-server=false",
            "--calends.mail.worker=false",
            "--calends.catalog.file=" + files.catalog().toUri(),
            "--calends.reseller.file=" + files.resellers().toUri()
        };
    }

    private void fill(ConfigurableApplicationContext house) {
        var jdbc = house.getBean(JdbcTemplate.class);
        var now = YearMonth.from(house.getBean(TimeTravel.class).now().atOffset(ZoneOffset.UTC));
        var resellers = jdbc.queryForList(SELLING, UUID.class);
        new PastOffers(jdbc).write(past(now, resellers));
        var open = new OpenOffers(house.getBean(PrivateOfferManagement.class), jdbc, resellers, random, now);
        open.largestDraft();
        open.drafts(DRAFTS);
        open.live(LIVE);
        open.scheduled(SCHEDULED);
        open.awaitQuiet();
        tell(house, jdbc);
    }

    private List<PastOffer> past(YearMonth now, List<UUID> resellers) {
        var offers = new ArrayList<PastOffer>();
        for (int number = 0; number < PAST; number++) {
            var publisher = CrowdFiles.PUBLISHERS.get(number % CrowdFiles.PUBLISHERS.size());
            offers.add(PastOffer.invent(number, now, resellers, random, PRODUCTS.get(publisher), publisher));
        }
        return offers;
    }

    /** What is there now; and the audit, which must find nothing. */
    private static void tell(ConfigurableApplicationContext house, JdbcTemplate jdbc) {
        for (var table : List.of("private_offer", "offered_reseller", "reseller", "plan", "mail")) {
            System.out.printf("%-18s %6d%n", table, jdbc.queryForObject("select count(*) from " + table, Long.class));
        }
        jdbc.query("select state, count(*) from private_offer group by state order by state", row -> {
            System.out.printf("%-18s %6d%n", row.getString(1), row.getLong(2));
        });
        var audit = house.getBean(Audit.class);
        audit.run();
        var findings = audit.findings(new PageRequest(0, 10));
        System.out.printf("findings           %6d %s%n", findings.total(), findings.items());
    }
}
