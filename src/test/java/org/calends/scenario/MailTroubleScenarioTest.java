package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.calends.notification.MailSink.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Offers live and end on time whatever the mail server does, and everybody is told in the end (R39, R42). */
@DisplayName("R42: no mail problem holds a transition")
class MailTroubleScenarioTest extends ScenarioTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2028, 2);
    private static final Instant START = at("2028-02-01T00:00:00Z");
    private static final Instant END = at("2028-03-01T00:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private List<Offer> offers;

    @BeforeEach
    void threeOffersAndTheWorkerAtWork() {
        time.beginsAt("2028-01-10T09:30:00Z");
        offers = Stream.generate(
                        () -> anOffer().startingIn(FEBRUARY).endingIn(FEBRUARY).submitted())
                .limit(3)
                .toList();
        postRoom.opens();
    }

    @Test
    void liveAndEndOnTimeWhileTheServerIsDown() {
        mails.isDown();
        liveAndEndOnTime("the mail server could not be reached");

        mails.works();

        postRoom.sendsEverythingInTime();
        assertThat(mails.messageIds()).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("R39, R14: what a mail says can be read by its publisher and by operators, and by nobody else")
    void canBeReadByThoseWhomItIsAbout() {
        time.travelTo(START);
        var list = as("ines").gets("/api/mails?size=1").body();
        var path = "/api/mails/" + JsonPath.<String>read(list, "$.items[0].id");

        var read = as("ines").gets(path).body();
        assertThat(JsonPath.<String>read(read, "$.text")).contains("is live for", "/offers/PO-");
        assertThat(JsonPath.<String>read(read, "$.html")).contains("<html lang", "is live for");
        assertThat(as("otto").gets(path).body()).isEqualTo(read);
        assertThat(as("mara").gets(path).statusCode()).isEqualTo(404);
    }

    @Test
    void liveAndEndOnTimeWhileTheServerHangs() throws Exception {
        try (var sink = mails.misbehaves(Fault.NEVER_ANSWERS)) {
            time.travelTo(START);
            await().atMost(PATIENCE).until(postRoom::isTalking);
            assertOnTime("LIVE", START);
            time.travelTo(END);
            assertOnTime("ENDED", END);
            assertThat(postRoom.isTalking()).as("all the while").isTrue();
            await().atMost(PATIENCE).until(() -> postRoom.hasMet("the mail server did not answer in time"));
        }

        mails.works();

        postRoom.sendsEverythingInTime();
        assertThat(mails.messageIds()).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void liveAndEndOnTimeWhileTheServerRefusesForGood() throws Exception {
        try (var sink = mails.misbehaves(Fault.REFUSES_RECIPIENTS)) {
            liveAndEndOnTime("the mail server refused the recipient (550)");
            await().atMost(PATIENCE)
                    .until(() -> theOperator().incidentsAt("MailEnded").size() == 3);
        }
        mails.works();
        assertThat(mails.messageIds()).as("nobody has mended it yet").isEmpty();
        theOperator().incidentsAt("MailLive").forEach(theOperator()::retries);
        theOperator().incidentsAt("MailEnded").forEach(theOperator()::retries);
        theOperator().incidentsAt("MailOperators").forEach(theOperator()::retries);

        postRoom.sendsEverythingInTime();
        assertThat(mails.messageIds()).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("What the server took without saying so comes twice, under the same Message-ID")
    void doublesNothingBeyondThePromise() throws Exception {
        List<String> takenSilently;
        try (var sink = mails.misbehaves(Fault.DROPS_BEFORE_ACCEPTING)) {
            liveAndEndOnTime("the conversation with the mail server failed");
            takenSilently = sink.received().stream()
                    .filter(line -> line.startsWith("Message-ID: "))
                    .map(line -> line.substring("Message-ID: ".length()))
                    .toList();
        }

        mails.works();

        postRoom.sendsEverythingInTime();
        assertThat(mails.messageIds()).hasSize(6).doesNotHaveDuplicates();
        assertThat(mails.messageIds()).containsAll(new HashSet<>(takenSilently));
        assertThat(takenSilently).isNotEmpty();
    }

    private void liveAndEndOnTime(String trouble) {
        time.travelTo(START);
        await().atMost(PATIENCE).until(() -> postRoom.hasMet(trouble));
        assertOnTime("LIVE", START);
        assertThat(findings())
                .as("such as a live offer without a timer for its end")
                .isEmpty();

        time.travelTo(END);
        assertOnTime("ENDED", END);
    }

    private void assertOnTime(String state, Instant due) {
        assertThat(offers).extracting(Offer::state).containsOnly(state);
        assertThat(offers).allSatisfy(offer -> assertThat(offer.happened(state)).isBetween(due, due.plusSeconds(5)));
    }
}
