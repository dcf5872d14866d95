package org.calends.privateoffer;

import org.calends.calendar.MarketplaceCalendar;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people may ask for. Whatever changes a state is handed to the process, in the same transaction. */
@Component
@Transactional
public class PrivateOfferManagement {

    private static final int LONGEST_NAME = 200;

    private final PrivateOffers offers;
    private final PrivateOfferProcess process;
    private final OfferEvents events;
    private final Cloning cloning;
    private final MarketplaceCalendar calendar;

    PrivateOfferManagement(
            PrivateOffers offers,
            PrivateOfferProcess process,
            OfferEvents events,
            Cloning cloning,
            MarketplaceCalendar calendar) {
        this.offers = offers;
        this.process = process;
        this.events = events;
        this.cloning = cloning;
        this.calendar = calendar;
    }

    /** Starts the life of an offer with its draft (T1). */
    public PrivateOfferId draft(String publisher, DraftContent content) {
        checkName(content.name());
        return create(cloning.fresh(publisher, content), null);
    }

    /** Changes a draft (T2). @throws StaleVersion when somebody else was faster */
    public void edit(PrivateOfferId id, int expectedVersion, DraftContent content) {
        checkName(content.name());
        var draft = visible(id);
        draft.mustBeDraft();
        if (draft.version() != expectedVersion) {
            throw new StaleVersion(id, draft.version());
        }
        offers.saveContent(cloning.withContent(draft, content), calendar.now());
        events.add(id, Transition.EDITED, null);
    }

    /** Deletes a draft for good (T3, R85). */
    public void delete(PrivateOfferId id) {
        head(id).mustBeDraft("R85");
        process.draftDeleted(id);
    }

    /** Makes a new draft of an offer in any state (T11, R84). */
    public PrivateOfferId clone(PrivateOfferId id, String name) {
        checkName(name);
        return create(cloning.clone(visible(id), name), "Cloned from " + id);
    }

    /** The set-up is done: the draft waits for review. */
    public void finishSetUp(PrivateOfferId id) {
        head(id).mustBeDraft("R30");
        process.setUpFinished(id);
    }

    /** Back from review to set-up. */
    public void reopenSetUp(PrivateOfferId id) {
        head(id).mustBeDraft("R30");
        process.setUpReopened(id);
    }

    /** Submits a draft (T4). @throws SubmissionRefused naming every broken rule */
    public void submit(PrivateOfferId id) {
        head(id).mustBeDraft("R30");
        process.submitted(id);
    }

    /** Asks to withdraw (T9, T10). @throws AlreadySold when a reseller has sold it (R81) */
    public void requestWithdrawal(PrivateOfferId id) {
        head(id).mustAllow(PrivateOfferState.WITHDRAWN);
        process.withdrawalRequested(id);
    }

    /** An operator lets the refused resellers be asked about again. */
    public void retryRefused(PrivateOfferId id) {
        head(id);
        process.retryRequested(id);
    }

    /** An operator goes on without the refused resellers. */
    public void acceptRefusals(PrivateOfferId id) {
        head(id);
        process.refusalsAccepted(id);
    }

    private PrivateOfferId create(PrivateOffer offer, @Nullable String detail) {
        offers.insert(offer);
        events.add(offer.id(), Transition.CREATED, detail);
        process.drafted(offer.id());
        return offer.id();
    }

    /** All that most steps turn on; the content may be thousands of rows. */
    private OfferHead head(PrivateOfferId id) {
        return offers.head(id, CurrentUser.get().offerScope());
    }

    private PrivateOffer visible(PrivateOfferId id) {
        return offers.get(id, CurrentUser.get().offerScope());
    }

    private static void checkName(String name) {
        if (name.isBlank()) {
            throw Invalid.of(Violation.of("name", "name.required", "Enter a name.", "A.3"));
        }
        if (name.strip().length() > LONGEST_NAME) {
            throw Invalid.of(Violation.of("name", "name.tooLong", "Use 200 characters or fewer.", "A.3"));
        }
    }
}
