package org.calends.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.calends.api.PageRequest;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;
import org.calends.notification.Announcements.Occasion;
import org.calends.security.OfferScope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is to be said is written down once for each occasion and person (R42). */
@OnDatabase(Engine.H2)
class AnnouncementsTest {

    private static final String OFFER = "PO-2611-7GK4MX";
    private static final Occasion LIVE = new Occasion(MailKind.LIVE, OFFER, "");
    private static final Letter LETTER = new Letter("Title", "Opening", List.of(), List.of(), Link.HOME, "Why");

    private final Announcements announcements;
    private final MailSearch search;

    AnnouncementsTest(TestDatabase database) {
        var settings = new MailSettings(
                "offers@calends.example", "calends.example", URI.create("https://calends.example"), List.of());
        var rows = new MailRows(database.jdbc(), new MarketplaceCalendar(Clock.systemUTC()));
        announcements = new Announcements(rows, new ObjectMapper(), settings);
        search = new MailSearch(database.jdbc());
    }

    @Test
    void writesToEachPersonOnceHoweverTheAddressIsSpelled() {
        var told = announcements.write(
                LIVE, "Live", LETTER, List.of("Mara@halden.example", " mara@HALDEN.example", "b@c"));

        assertThat(told).isTrue();
        assertThat(written()).extracting(Mail::to).containsExactlyInAnyOrder("Mara@halden.example", "b@c");
    }

    @Test
    void writesNothingTwice() {
        announcements.write(LIVE, "Live", LETTER, List.of("b@c"));

        assertThat(announcements.write(LIVE, "Live", LETTER, List.of("b@c"))).isFalse();
        assertThat(announcements.write(LIVE, "Live", LETTER, List.of())).isFalse();
        assertThat(written()).hasSize(1);
    }

    @Test
    @DisplayName(
            "a Message-ID follows from offer, kind, occasion and person, and names none of them but the offer and the kind")
    void givesTheSameMailTheSameMessageId() {
        announcements.write(LIVE, "Live", LETTER, List.of("b@c", "d@e"));
        announcements.write(new Occasion(MailKind.INCIDENT, OFFER, "first"), "Stuck", LETTER, List.of("b@c"));
        announcements.write(new Occasion(MailKind.INCIDENT, OFFER, "second"), "Stuck", LETTER, List.of("b@c"));

        assertThat(written())
                .extracting(Mail::messageId)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id)
                        .matches("<PO-2611-7GK4MX\\.(live|incident\\.[0-9a-f]{8})\\.[0-9a-f]{8}@calends\\.example>"));
        assertThat(written())
                .filteredOn(mail -> mail.kind() == MailKind.LIVE)
                .extracting(Mail::event)
                .containsOnly("PO-2611-7GK4MX.live");
    }

    private List<Mail> written() {
        return search.newest(OfferScope.ALL, MailQuery.ALL, new PageRequest(0, 10))
                .items();
    }
}
