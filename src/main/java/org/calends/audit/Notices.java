package org.calends.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calends.notification.Link;
import org.calends.notification.MailKind;
import org.calends.notification.Notice;
import org.calends.privateoffer.PrivateOfferId;

/** What operators are told of new findings: of an offer that takes too long, that it needs them; of all else, one list. */
final class Notices {

    private Notices() {}

    static Stream<Notice> of(Round round, List<Finding> news) {
        if (news.isEmpty()) {
            return Stream.empty();
        }
        if (round != Round.SLA) {
            return Stream.of(list(round, news));
        }
        return news.stream().collect(Collectors.groupingBy(Finding::subject)).values().stream()
                .map(offer -> late(round, offer));
    }

    private static Notice late(Round round, List<Finding> offer) {
        return new Notice(
                MailKind.NEEDS_ATTENTION,
                PrivateOfferId.of(offer.get(0).subject()),
                occasion(round, offer),
                offer.stream()
                        .map(finding -> new Notice.Reason(finding.message(), null))
                        .toList(),
                Link.HOME);
    }

    private static Notice list(Round round, List<Finding> news) {
        return new Notice(
                MailKind.FINDINGS,
                null,
                occasion(round, news),
                news.stream()
                        .map(finding -> new Notice.Reason(finding.subject(), finding.message()))
                        .toList(),
                new Link("See all findings", "/api/findings"));
    }

    private static String occasion(Round round, List<Finding> news) {
        return round + " " + news.get(0).since();
    }
}
