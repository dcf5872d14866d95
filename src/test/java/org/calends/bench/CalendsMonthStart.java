package org.calends.bench;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.calends.Application;
import org.calends.pricing.Margin;
import org.calends.privateoffer.DraftContent;
import org.calends.privateoffer.OfferLine;
import org.calends.privateoffer.OfferStart;
import org.calends.privateoffer.OfferedReseller;
import org.calends.privateoffer.PrivateOfferManagement;
import org.calends.workflow.time.TimeTravel;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calends as it is; only mails are written and not sent, as by the others. */
final class CalendsMonthStart implements MonthStart {

    private static final List<String> RESELLERS = List.of(
            "b1bbb5e1-be8e-5501-8c63-e8ca03dd55bb",
            "2c3c5ca2-55a3-5d82-b878-35bcba7e7adc",
            "89594120-69ac-56a9-8e59-11b9172df0e3");
    private static final String SCHEDULED = "select count(*) from ACT_RU_EXECUTION where ACT_ID_ = 'AwaitStart'";
    private static final String LIVE = "select count(*) from private_offer where state = 'LIVE'";
    private static final Duration BEFORE = Duration.ofSeconds(1);
    private static final int THREADS = 4;

    private final PrivateOfferManagement offers;
    private final TimeTravel travel;
    private final JdbcClient jdbc;
    private int seeded;
    private YearMonth month;

    private CalendsMonthStart(ApplicationContext context) {
        offers = context.getBean(PrivateOfferManagement.class);
        travel = context.getBean(TimeTravel.class);
        jdbc = context.getBean(JdbcClient.class);
        month = YearMonth.from(travel.now().atOffset(ZoneOffset.UTC));
    }

    public static void main(String[] args) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        MonthStart.serve(new CalendsMonthStart(SpringApplication.run(
                Application.class,
                "--spring.profiles.active=demo,postgres",
                "--server.port=0",
                "--spring.datasource.url=" + args[0],
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=",
                "--spring.quartz.auto-startup=false",
                "--calends.demo.mail-server=false",
                "--calends.mail.worker=false")));
    }

    @Override
    public void seed(int count) throws Exception {
        month = month.plusMonths(1);
        var people = Executors.newFixedThreadPool(THREADS);
        for (var submitted : people.invokeAll(IntStream.range(0, count)
                .<Callable<Void>>mapToObj(number -> this::submitOne)
                .toList())) {
            submitted.get();
        }
        people.shutdown();
        seeded += count;
        MonthStart.await(jdbc, SCHEDULED, count);
    }

    @Override
    public Duration begin() throws Exception {
        var first = month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        travel.to(first.minus(BEFORE));
        MonthStart.await(jdbc, LIVE, seeded);
        return Duration.between(first, travel.now());
    }

    private Void submitOne() {
        var line = new OfferLine("lumenworks-insight", null, new Margin.Percentage(new BigDecimal("20")));
        var resellers = RESELLERS.stream()
                .map(tenant -> new OfferedReseller(UUID.fromString(tenant), List.of()))
                .toList();
        var contacts = List.of("deals@lumenworks.example", "partners@lumenworks.example");
        var name = "Month start " + UUID.randomUUID();
        offers.submit(offers.draft(
                "lumenworks",
                new DraftContent(name, OfferStart.of(month), month.plusMonths(6), contacts, List.of(line), resellers)));
        return null;
    }
}
