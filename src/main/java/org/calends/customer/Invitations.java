package org.calends.customer;

import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.customer.Invitation.State;
import org.calends.problem.NotFound;
import org.calends.security.CurrentUser;
import org.calends.security.LinkToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A reseller's door to its invitations (P4). A customer whose agreement is out of date is invited like a new one (P6). */
@Component
@Transactional
public class Invitations {

    private final InvitationRules rules;
    private final InvitationRows rows;
    private final CustomerSettings settings;
    private final MarketplaceCalendar calendar;

    Invitations(InvitationRules rules, InvitationRows rows, CustomerSettings settings, MarketplaceCalendar calendar) {
        this.rules = rules;
        this.rows = rows;
        this.settings = settings;
        this.calendar = calendar;
    }

    /**
     * An invitation that was just made.
     *
     * @param secret what its link needs; it is told this once and kept nowhere
     */
    public record Sent(Invitation invitation, String secret) {}

    public Sent send(@Nullable UUID tenant, @Nullable String name, @Nullable String country) {
        var user = CurrentUser.get();
        var reseller = user.requireReseller();
        rules.checkRequest(reseller, tenant, name, country);
        var now = calendar.now();
        var invitation = new Invitation(
                UUID.randomUUID(),
                reseller,
                Customer.checked(tenant, name, country),
                State.OPEN,
                now,
                user.name(),
                now.plus(settings.invitationExpires()),
                null,
                null);
        var token = LinkToken.create();
        rows.add(invitation, token);
        return new Sent(invitation, token.secret());
    }

    /** A reseller's own, or all for an operator; the newest first. */
    @Transactional(readOnly = true)
    public Page<Invitation> list(PageRequest page) {
        return rows.of(CurrentUser.get().reseller(), page);
    }

    /** Lets the link work no more. */
    public void cancel(UUID id) {
        var user = CurrentUser.get();
        var invitation = rows.find(id)
                .filter(found -> found.reseller().equals(user.requireReseller()))
                .orElseThrow(() -> new NotFound("Invitation " + id));
        if (!rows.decide(invitation.id(), State.CANCELED, calendar.now(), user.name())) {
            throw new InvitationClosed();
        }
    }
}
