package org.calends.privateoffer.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.calends.api.PageRequest;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.privateoffer.OfferOrder;
import org.calends.privateoffer.OfferQuery;
import org.calends.privateoffer.PrivateOfferManagement;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Writes and submits the demo's offers of a publisher who has none yet, as the API would. Their months are as far ahead as
 * they were when the files were written.
 */
@Controller
@Profile("demo")
class SampleOfferController {

    private static final String FILES = "classpath:/demo/offers/*.json";
    private static final YearMonth WRITTEN = YearMonth.of(2026, 11);

    private final PrivateOfferManagement management;
    private final PrivateOfferReader reader;
    private final MarketplaceCalendar calendar;
    private final ObjectMapper json;
    private final BrokenRules rules;

    SampleOfferController(
            PrivateOfferManagement management,
            PrivateOfferReader reader,
            MarketplaceCalendar calendar,
            ObjectMapper json) {
        this.management = management;
        this.reader = reader;
        this.calendar = calendar;
        this.json = json;
        this.rules = new BrokenRules(reader::violations);
    }

    @PostMapping("/demo/offers")
    String load() throws IOException {
        var publisher = CurrentUser.get().requirePublisher();
        if (hasNone()) {
            for (var body : samples(publisher)) {
                management.submit(management.draft(publisher, BodyReading.read(body, publisher, rules)));
            }
        }
        return "redirect:/offers";
    }

    private boolean hasNone() {
        var any = OfferQuery.of(null, null, OfferOrder.UPDATED_DOWN);
        return reader.search(any, new PageRequest(0, 1)).total() == 0;
    }

    private List<OfferBody> samples(String publisher) throws IOException {
        var samples = new ArrayList<OfferBody>();
        for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            var body = json.readValue(file.getInputStream(), OfferBody.class);
            if (publisher.equals(body.publisher())) {
                samples.add(inTime(body));
            }
        }
        return samples;
    }

    private OfferBody inTime(OfferBody body) {
        return new OfferBody(
                body.publisher(),
                body.name(),
                month(body.start()),
                month(body.end()),
                body.notificationContacts(),
                body.pricing(),
                body.resellers());
    }

    private @Nullable String month(@Nullable String written) {
        return written == null || written.equals(BodyReading.ASAP)
                ? written
                : YearMonth.parse(written)
                        .plusMonths(ChronoUnit.MONTHS.between(WRITTEN, calendar.currentMonth()))
                        .toString();
    }
}
