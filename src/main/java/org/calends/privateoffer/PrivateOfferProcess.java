package org.calends.privateoffer;

/** What the process of an offer is told, in the words of the business; the workflow answers, in the caller's transaction. */
public interface PrivateOfferProcess {

    void drafted(PrivateOfferId id);

    void setUpFinished(PrivateOfferId id);

    void setUpReopened(PrivateOfferId id);

    void submitted(PrivateOfferId id);

    void withdrawalRequested(PrivateOfferId id);

    void draftDeleted(PrivateOfferId id);

    void retryRequested(PrivateOfferId id);

    void refusalsAccepted(PrivateOfferId id);
}
