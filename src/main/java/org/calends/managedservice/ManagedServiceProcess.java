package org.calends.managedservice;

/** Tells the process of a managed service what people did; it decides what follows, and when. */
public interface ManagedServiceProcess {

    void submitted(String product);

    void updateSubmitted(String product);

    void approved(String product);

    void updateApproved(String product);

    void sentBack(String product);

    void updateSentBack(String product);

    void stopRequested(String product);
}
