package org.calends.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calends.notification.SampleOffers.HARBOR;
import static org.calends.notification.SampleOffers.NORDWIND;
import static org.calends.notification.SampleOffers.SOLSTICE;
import static org.calends.notification.SampleOffers.TAMARIND;

import java.util.List;
import java.util.stream.IntStream;
import org.calends.notification.Letter.Fact;
import org.calends.notification.Letter.Item;
import org.calends.notification.Letter.Section;
import org.calends.notification.Notice.Reason;
import org.calends.privateoffer.OfferStart;
import org.calends.privateoffer.Publication;
import org.calends.privateoffer.ResellerPublication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What letters say of an offer: all that a reader needs without opening anything. */
class LetterTest {

    @Test
    void saysForHowManyAnOfferIsLiveAndHowLong() {
        var letter = TransitionLetter.of(MailKind.LIVE, SampleOffers.to(SOLSTICE, TAMARIND));

        assertThat(letter.title()).isEqualTo("Winter <launch> is live for 2 resellers");
        assertThat(letter.opening()).isEqualTo("From now until 31 March 2027 (UTC) they buy at its margins.");
        assertThat(letter.facts())
                .containsExactly(
                        new Fact("Private offer", "Winter <launch>"),
                        new Fact("Id", "PO-2611-7GK4MX"),
                        new Fact("Publisher", "Halden Software"),
                        new Fact("Term", "January 2027 to March 2027 (UTC)"),
                        new Fact("Resellers", "2 of 2"),
                        new Fact("Live since", "1 January 2027, 00:00 UTC"),
                        new Fact("By", "mara"));
    }

    @Test
    void namesEachLineWithItsPlanAndItsMarginOrPrice() {
        var letter = TransitionLetter.of(MailKind.LIVE, SampleOffers.to(SOLSTICE));

        assertThat(section(letter, "Products and margins"))
                .containsExactly(
                        new Item("Halden Vault, all plans", "12.5% off the list price"),
                        new Item(
                                "Halden Vault, plan Enterprise",
                                "custom price: 39.00 EUR in DE, 42.50 USD in US for 1 month;"
                                        + " 399.20 USD in US for 3 years, paid every year"));
    }

    @Test
    @DisplayName("R36: the refused are named with their reasons, and counted where the letter begins")
    void namesTheRefusedWithTheirReasons() {
        var letter = TransitionLetter.of(MailKind.LIVE, SampleOffers.to(SOLSTICE, NORDWIND));

        assertThat(letter.title()).isEqualTo("Winter <launch> is live for 1 reseller");
        assertThat(letter.opening()).endsWith("1 reseller was refused and goes on buying at list price.");
        assertThat(letter.facts()).contains(new Fact("Resellers", "1 of 2, 1 refused"));
        assertThat(section(letter, "Refused"))
                .containsExactly(new Item("Nordwind <IT> & Söhne", "is suspended in the cloud-reseller program"));
        assertThat(section(letter, "They buy at its margins")).containsExactly(new Item("Solstice Digital Inc.", null));
    }

    @Test
    void namesNoMoreResellersThanSomebodyReads() {
        var many = IntStream.range(0, 400)
                .mapToObj(i -> SampleOffers.reseller("Reseller " + i, Publication.LIVE, null))
                .toArray(ResellerPublication[]::new);

        var letter = TransitionLetter.of(MailKind.LIVE, SampleOffers.to(many));

        assertThat(section(letter, "They buy at its margins")).hasSize(51).endsWith(new Item("and 350 more", null));
    }

    @Test
    void saysWhenAnOfferStartedThatWasToStartAsSoonAsPossible() {
        var letter = TransitionLetter.of(MailKind.LIVE, SampleOffers.startingAt(OfferStart.ASAP, SOLSTICE));

        assertThat(letter.facts()).contains(new Fact("Term", "1 January 2027 to March 2027 (UTC)"));
    }

    @Test
    void saysThatWhatWasSoldStaysSold() {
        var letter = TransitionLetter.of(MailKind.ENDED, SampleOffers.to(SOLSTICE));

        assertThat(letter.title()).isEqualTo("Winter <launch> has ended");
        assertThat(letter.opening()).contains("buy at list price", "What was sold stays sold");
    }

    @Test
    void saysOfAnOfferThatNeverLivedThatNobodyBoughtAtItsMargins() {
        var letter = TransitionLetter.of(MailKind.ENDED, SampleOffers.neverLive(NORDWIND));

        assertThat(letter.opening()).contains("over before it went live");
        assertThat(letter.facts()).contains(new Fact("Resellers", "0 of 1, 1 refused"));
    }

    @Test
    void saysWhoWithdrewAndThatItIsFinal() {
        var letter = TransitionLetter.of(MailKind.WITHDRAWN, SampleOffers.to(SOLSTICE));

        assertThat(letter.title()).isEqualTo("Winter <launch> was withdrawn");
        assertThat(letter.opening()).contains("Withdrawn is final");
        assertThat(letter.facts()).contains(new Fact("By", "mara"), new Fact("Withdrawn", "1 January 2027, 00:00 UTC"));
    }

    @Test
    void namesNobodyWhereNobodyDidIt() {
        var letter = TransitionLetter.of(MailKind.ENDED, SampleOffers.byItself(SOLSTICE));

        assertThat(letter.facts()).extracting(Fact::label).doesNotContain("By");
    }

    @Test
    void tellsContactsNothingThatIsForOperators() {
        assertThatThrownBy(() -> TransitionLetter.of(MailKind.INCIDENT, SampleOffers.to(SOLSTICE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsOperatorsWhyAnOfferNeedsThem() {
        var notice = notice(MailKind.NEEDS_ATTENTION, new Reason("Resellers were refused", "Ask again."));

        var letter = NoticeLetter.of(notice, SampleOffers.to(SOLSTICE, NORDWIND, HARBOR));

        assertThat(letter.title()).isEqualTo("Winter <launch> needs attention");
        assertThat(letter.opening()).isEqualTo("Resellers were refused. Ask again.");
        assertThat(letter.facts()).contains(new Fact("Resellers", "1 of 3, 1 not through yet, 1 refused"));
        assertThat(section(letter, "Not through yet")).containsExactly(new Item("Harbor Networks", null));
        assertThat(letter.link().path()).isEqualTo("/somewhere");
    }

    @Test
    void tellsOperatorsWhatFailed() {
        var notice = notice(MailKind.INCIDENT, new Reason("Authorize batch", "the authority is down"));

        var letter = NoticeLetter.of(notice, SampleOffers.to(HARBOR));

        assertThat(letter.title()).isEqualTo("Winter <launch> is stuck");
        assertThat(letter.opening())
                .startsWith("The step “Authorize batch” failed as often as it may be tried: the authority is down.");
    }

    @Test
    void tellsOperatorsNothingThatIsForContacts() {
        var notice = notice(MailKind.LIVE);

        assertThatThrownBy(() -> NoticeLetter.of(notice, SampleOffers.to(SOLSTICE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsOperatorsOfTheHouseWithoutAnOffer() {
        var incident = NoticeLetter.of(notice(MailKind.INCIDENT, new Reason("Housekeeping", null)), null);
        var findings = NoticeLetter.of(
                notice(MailKind.FINDINGS, new Reason("PO-1", "has no process"), new Reason("PO-2", "has two")), null);

        assertThat(incident.title()).isEqualTo("Calends is stuck");
        assertThat(incident.facts()).isEmpty();
        assertThat(findings.title()).isEqualTo("The audit found 2 things that do not hold");
        assertThat(section(findings, "Findings"))
                .containsExactly(new Item("PO-1", "has no process"), new Item("PO-2", "has two"));
    }

    private static Notice notice(MailKind kind, Reason... reasons) {
        return new Notice(kind, SampleOffers.ID, "once", List.of(reasons), new Link("Open", "/somewhere"));
    }

    private static List<Item> section(Letter letter, String title) {
        return letter.sections().stream()
                .filter(section -> section.title().equals(title))
                .map(Section::items)
                .findFirst()
                .orElseThrow();
    }
}
