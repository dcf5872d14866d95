package org.calends.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.calends.api.PageRequest;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.database.TestDatabase;
import org.calends.security.OfferScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees which mails: operators all, a publisher what was said to the contacts of its own offers. */
abstract class MailSearchContract {

    private static final String OFFER = "PO-2611-7GK4MX";
    private static final String OTHER = "PO-2611-7GK4MY";
    private static final PageRequest FIRST = new PageRequest(0, 10);

    private final TestDatabase database;
    private final MailRows rows;
    private final MailSearch search;

    MailSearchContract(TestDatabase database) {
        this.database = database;
        rows = new MailRows(database.jdbc(), new MarketplaceCalendar(Clock.systemUTC()));
        search = new MailSearch(database.jdbc());
    }

    @BeforeEach
    void mailsAboutOffersOfTwoPublishersAndAboutTheHouse() {
        offer(OFFER, "halden");
        offer(OTHER, "lumenworks");
        mail(OFFER, MailKind.LIVE, "");
        mail(OTHER, MailKind.LIVE, "");
        mail(OFFER, MailKind.INCIDENT, "first");
        mail(OFFER, MailKind.ENDED, "");
        mail("calends", MailKind.FINDINGS, "first");
    }

    @Test
    void showsOperatorsAllOfThem() {
        assertThat(search.newest(OfferScope.ALL, MailQuery.ALL, FIRST).items())
                .extracting(Mail::kind)
                .containsExactly(MailKind.FINDINGS, MailKind.ENDED, MailKind.INCIDENT, MailKind.LIVE, MailKind.LIVE);
    }

    @Test
    void showsAPublisherWhatItsContactsWereTold() {
        var found = search.newest(new OfferScope("halden"), MailQuery.ALL, FIRST);

        assertThat(found.items()).extracting(Mail::kind).containsExactly(MailKind.ENDED, MailKind.LIVE);
        assertThat(found.items()).extracting(Mail::about).containsOnly(OFFER);
        assertThat(found.total()).isEqualTo(2);
    }

    @Test
    void showsOnePageAtATime() {
        var second = search.newest(OfferScope.ALL, MailQuery.ALL, new PageRequest(1, 2));

        assertThat(second.items()).extracting(Mail::kind).containsExactly(MailKind.INCIDENT, MailKind.LIVE);
        assertThat(second.total()).isEqualTo(5);
    }

    @Test
    void narrowsToAStateAndCountsEach() {
        assertThat(search.newest(OfferScope.ALL, new MailQuery(MailState.DEAD, false, null), FIRST)
                        .total())
                .isZero();
        assertThat(search.newest(OfferScope.ALL, new MailQuery(MailState.PENDING, false, null), FIRST)
                        .items())
                .hasSize(5);
        assertThat(search.counts(new OfferScope("halden"))).containsOnly(entry(MailState.PENDING, 2L));
    }

    @Test
    void narrowsToThoseWhoseLastTryFailed() {
        database.jdbc()
                .sql("update mail set last_error = 'no mail server' where about = :about")
                .param("about", OTHER)
                .update();

        assertThat(search.newest(OfferScope.ALL, MailQuery.STUCK, FIRST).items())
                .extracting(Mail::about)
                .containsExactly(OTHER);
        assertThat(search.total(new OfferScope("halden"), MailQuery.STUCK)).isZero();
    }

    @Test
    void findsByPartsOfTheRecipientAndByTheOffer() {
        assertThat(found("HALDEN.ex")).isEqualTo(5);
        assertThat(found(OTHER.toLowerCase(Locale.ROOT))).isEqualTo(1);
        assertThat(found("h%n")).isZero();
    }

    private long found(String text) {
        return search.total(OfferScope.ALL, new MailQuery(null, false, text));
    }

    @Test
    void findsThoseAboutOneOffer() {
        assertThat(search.about(OfferScope.ALL, OFFER))
                .extracting(Mail::kind)
                .containsExactly(MailKind.LIVE, MailKind.INCIDENT, MailKind.ENDED);
        assertThat(search.about(new OfferScope("halden"), OFFER))
                .extracting(Mail::kind)
                .containsExactly(MailKind.LIVE, MailKind.ENDED);
        assertThat(search.about(new OfferScope("halden"), OTHER)).isEmpty();
    }

    private void mail(String about, MailKind kind, String occasion) {
        rows.add(new Mail(
                UUID.randomUUID(),
                about,
                kind,
                occasion,
                "mara@halden.example",
                "<1@calends.example>",
                "Live",
                "{}",
                MailState.PENDING,
                0,
                null,
                null));
    }

    private void offer(String id, String publisher) {
        database.jdbc()
                .sql("insert into publisher (id, name) values (:publisher, :publisher)")
                .param("publisher", publisher)
                .update();
        database.jdbc().sql("""
                        insert into private_offer (id, publisher_id, name, name_key, start_asap, state, version,
                            created_at, updated_at)
                        values (:id, :publisher, 'Autumn', 'autumn', true, 'DRAFT', 1, current_timestamp, current_timestamp)
                        """).param("id", id).param("publisher", publisher).update();
    }
}
