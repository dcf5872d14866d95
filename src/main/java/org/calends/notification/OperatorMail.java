package org.calends.notification;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells operators by mail, at the addresses that are configured; where there are none, nobody is told. */
@Component
class OperatorMail implements Operators {

    private final Snapshots snapshots;
    private final Announcements announcements;
    private final MailCourier courier;
    private final MailSettings settings;

    OperatorMail(Snapshots snapshots, Announcements announcements, MailCourier courier, MailSettings settings) {
        this.snapshots = snapshots;
        this.announcements = announcements;
        this.courier = courier;
        this.settings = settings;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Notice notice) {
        if (settings.operators().isEmpty()) {
            return;
        }
        var offer = notice.offer() == null ? null : snapshots.of(notice.offer());
        var letter = NoticeLetter.of(notice, offer);
        var subject = notice.kind().subject(offer == null ? letter.title() : offer.called());
        var occasion = new Announcements.Occasion(notice.kind(), notice.about(), notice.occasion());
        if (announcements.write(occasion, subject, letter, settings.operators())) {
            courier.carry(notice.about());
        }
    }
}
