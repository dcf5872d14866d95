package org.calends.privateoffer;

/** Lets a sale and a withdrawal of the same offer happen one after the other (R82). */
public interface OfferLock {

    /** Locks the offer until the transaction ends, and tells where it stands by then. */
    PrivateOfferState lock(PrivateOfferId id);
}
