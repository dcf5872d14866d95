package org.calends.bench;

import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.calends.pricing.Margin;
import org.calends.privateoffer.DraftContent;
import org.calends.privateoffer.OfferLine;
import org.calends.privateoffer.OfferStart;
import org.calends.privateoffer.OfferedReseller;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferManagement;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes and submits offers as publishers do, so that each has the process that belongs to it. */
final class OpenOffers {

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final String ON_THE_WAY = """
            select count(*) from offered_reseller r join private_offer o on o.id = r.offer_id
            where o.state = 'IN_PROGRESS' and r.state in ('AUTHORIZING', 'PUBLISHING')
               or o.state = 'IN_PROGRESS' and o.start_asap
            """;
    private static final int MOST_RESELLERS = 8;

    private final PrivateOfferManagement offers;
    private final JdbcTemplate jdbc;
    private final List<UUID> resellers;
    private final Random random;
    private final YearMonth now;

    OpenOffers(PrivateOfferManagement offers, JdbcTemplate jdbc, List<UUID> resellers, Random random, YearMonth now) {
        this.offers = offers;
        this.jdbc = jdbc;
        this.resellers = resellers;
        this.random = random;
        this.now = now;
    }

    void drafts(int count) {
        for (int number = 0; number < count; number++) {
            draft("Draft", number, OfferStart.of(soon()), few());
        }
    }

    /** With as many resellers as an offer may have. */
    void largestDraft() {
        draft("Largest draft", 0, OfferStart.of(soon()), resellers.subList(0, 400));
    }

    void live(int count) {
        for (int number = 0; number < count; number++) {
            offers.submit(draft("Live offer", number, OfferStart.ASAP, few()));
        }
    }

    void scheduled(int count) {
        for (int number = 0; number < count; number++) {
            offers.submit(draft("Coming offer", number, OfferStart.of(soon()), few()));
        }
    }

    /** Until the engine has done everything that is due. */
    void awaitQuiet() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> Long.valueOf(0).equals(jdbc.queryForObject(ON_THE_WAY, Long.class)));
    }

    private PrivateOfferId draft(String kind, int number, OfferStart start, List<UUID> tenants) {
        var publisher = CrowdFiles.PUBLISHERS.get(number % CrowdFiles.PUBLISHERS.size());
        var margin = new Margin.Percentage(BigDecimal.valueOf(5L + random.nextInt(20)));
        var line = new OfferLine(Crowd.PRODUCTS.get(publisher).get(0), null, margin);
        var to = tenants.stream()
                .map(tenant -> new OfferedReseller(tenant, List.of()))
                .toList();
        var contacts = List.of("deals@%s.example".formatted(publisher));
        var end = now.plusMonths(6L + random.nextInt(6));
        var name = "%s %04d".formatted(kind, number);
        return offers.draft(publisher, new DraftContent(name, start, end, contacts, List.of(line), to));
    }

    private YearMonth soon() {
        return now.plusMonths(1L + random.nextInt(6));
    }

    private List<UUID> few() {
        int first = random.nextInt(resellers.size() - MOST_RESELLERS);
        return resellers.subList(first, first + 1 + random.nextInt(MOST_RESELLERS));
    }
}
