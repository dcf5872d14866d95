package org.calends.dashboard.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.calends.privateoffer.PrivateOfferState.ENDED;
import static org.calends.privateoffer.PrivateOfferState.IN_PROGRESS;
import static org.calends.privateoffer.PrivateOfferState.LIVE;
import static org.calends.workflow.ProcessPosition.BATCH;
import static org.calends.workflow.ProcessPosition.OFFER;

import java.time.Instant;
import java.util.List;
import org.calends.dashboard.Mark;
import org.calends.privateoffer.Publication;
import org.calends.privateoffer.Transition;
import org.calends.workflow.ProcessPosition;
import org.junit.jupiter.api.Test;

/** What the page of an offer makes of where it stands. */
class OfferSheetTest {

    @Test
    void expectsItLiveWithinAQuarterOfAnHourOnceAllAreAuthorized() {
        var offer = submitted().reseller(Publication.PUBLISHING, 3);

        assertThat(Milestone.of(offer.at("2026-11-20T09:10:00Z")))
                .isEqualTo(new Milestone("expected", Instant.parse("2026-11-20T09:15:00Z")));
        assertThat(Milestone.of(offer.at("2026-11-20T09:16:00Z")).key()).isEqualTo("late");
    }

    @Test
    void allowsSixHoursWhileAResellerIsToBeAuthorized() {
        var offer = submitted().reseller(Publication.AUTHORIZING, 1);

        assertThat(Milestone.of(offer.at("2026-11-20T14:59:00Z")))
                .isEqualTo(new Milestone("expected", Instant.parse("2026-11-20T15:00:00Z")));
    }

    @Test
    void namesTheFirstDayOfWhatStartsLater() {
        var offer = submitted().startingLater().reseller(Publication.SCHEDULED, 1);

        assertThat(Milestone.of(offer.at("2026-11-20T14:59:00Z")))
                .isEqualTo(new Milestone("starts", Instant.parse("2026-12-01T00:00:00Z")));
    }

    @Test
    void promisesNothingWhileAStepIsStuck() {
        var stuck = new ProcessPosition.Stuck("1", OFFER, "PublishMargins", null, SampleSheet.NINE, true, "2");
        var offer = submitted()
                .reseller(Publication.PUBLISHING, 3)
                .standing(new ProcessPosition(List.of(), List.of(stuck)));

        assertThat(Milestone.of(offer.at("2026-11-20T09:10:00Z"))).isEqualTo(new Milestone("stuck", null));
    }

    @Test
    void asksForADecisionBeforeAllElse() {
        var waiting =
                new ProcessPosition(List.of(new ProcessPosition.Token(OFFER, "ResolveAuthorization", 1)), List.of());
        var sheet =
                submitted().reseller(Publication.FAILED, 2).standing(waiting).at("2026-11-20T10:00:00Z");

        assertThat(Milestone.of(sheet).key()).isEqualTo("decision");
        assertThat(Timeline.of(sheet)).extracting(Moment::key).contains("decision");
    }

    @Test
    void makesOneMomentOfManyEdits() {
        var sheet = new SampleSheet()
                .is(LIVE)
                .happened(
                        Transition.CREATED, Transition.EDITED, Transition.EDITED, Transition.SUBMITTED, Transition.LIVE)
                .at("2026-12-20T09:00:00Z");

        assertThat(Timeline.of(sheet))
                .extracting(Moment::key, Moment::number)
                .containsExactly(
                        tuple("CREATED", 0L),
                        tuple("EDITED", 2L),
                        tuple("SUBMITTED", 0L),
                        tuple("LIVE", 0L),
                        tuple("end", 1L));
    }

    @Test
    void countsResellersOnTheStepsThatWorkOnThem() {
        var sheet = submitted()
                .reseller(Publication.AUTHORIZING, 26)
                .reseller(Publication.LIVE, 212)
                .reseller(Publication.FAILED, 2)
                .at("2026-11-20T09:10:00Z");

        assertThat(Marks.of(sheet, true))
                .contains(
                        new Mark(OFFER, "AuthorizeResellers", Mark.Kind.HERE, 26),
                        new Mark(OFFER, "AuthorizeResellers", Mark.Kind.DONE, 212),
                        new Mark(BATCH, "AuthorizeBatch", Mark.Kind.REFUSED, 2));
    }

    @Test
    void marksTheEndOfWhatIsOver() {
        assertThat(Marks.of(new SampleSheet().is(ENDED).at("2027-01-20T09:00:00Z"), false))
                .containsExactly(new Mark(OFFER, "Ended", Mark.Kind.OVER, 0));
    }

    @Test
    void putsIncidentsThatAreAlikeTogether() {
        var stuck = new ProcessPosition(
                List.of(), List.of(stuck("1", "no answer"), stuck("2", "no answer"), stuck("3", "refused")));

        assertThat(Trouble.of(stuck))
                .extracting(Trouble::message, trouble -> trouble.incidents().size())
                .containsExactly(tuple("no answer", 2), tuple("refused", 1));
        assertThat(Marks.of(submitted().standing(stuck).at("2026-11-20T10:00:00Z"), true))
                .contains(new Mark(BATCH, "AuthorizeBatch", Mark.Kind.STUCK, 3));
        assertThat(Marks.of(submitted().standing(stuck).at("2026-11-20T10:00:00Z"), false))
                .isEmpty();
    }

    private static SampleSheet submitted() {
        return new SampleSheet().is(IN_PROGRESS).happened(Transition.CREATED, Transition.SUBMITTED);
    }

    private static ProcessPosition.Stuck stuck(String id, String message) {
        return new ProcessPosition.Stuck(id, BATCH, "AuthorizeBatch", message, SampleSheet.NINE, true, "instance");
    }
}
