package org.calends.customer;

import org.calends.calendar.MarketplaceCalendar;
import org.calends.customer.Invitation.State;
import org.calends.problem.NotFound;
import org.calends.reseller.Reseller;
import org.calends.security.LinkToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door for customers, who have no account: the secret of the link says which invitation they answer (P4). */
@Component
@Transactional
public class InvitationAnswers {

    private final InvitationRules rules;
    private final InvitationRows rows;
    private final Concluding concluding;
    private final MarketplaceCalendar calendar;

    InvitationAnswers(InvitationRules rules, InvitationRows rows, Concluding concluding, MarketplaceCalendar calendar) {
        this.rules = rules;
        this.rows = rows;
        this.concluding = concluding;
        this.calendar = calendar;
    }

    /** What a customer is asked. */
    public record Question(Invitation invitation, Reseller reseller) {}

    /** The open invitation to which a secret belongs. */
    @Transactional(readOnly = true)
    public Question question(String secret) {
        var invitation = rows.find(new LinkToken(secret)).orElseThrow(() -> new NotFound("This invitation"));
        if (!invitation.isOpenAt(calendar.now())) {
            throw new InvitationClosed();
        }
        return new Question(invitation, rules.reseller(invitation.reseller()));
    }

    /** Accepts the relationship and the customer agreement in force (P6). */
    public void accept(String secret, Person person) {
        var invitation = question(secret).invitation();
        var now = calendar.now();
        rules.checkAnswer(invitation, concluding.known(invitation.customer()));
        decide(invitation, State.ACCEPTED, person);
        concluding.relate(invitation.reseller(), invitation.customer(), now, person.toString());
        concluding.agree(invitation.reseller(), invitation.customer(), now, person.toString());
    }

    public void decline(String secret, Person person) {
        decide(question(secret).invitation(), State.DECLINED, person);
    }

    private void decide(Invitation invitation, State state, Person person) {
        if (!rows.decide(invitation.id(), state, calendar.now(), person.toString())) {
            throw new InvitationClosed();
        }
    }

    /** Who answers for the customer, as they say it themselves. */
    public record Person(String name, String email) {

        @Override
        public String toString() {
            return "%s <%s>".formatted(name, email);
        }
    }
}
