package org.calends.managedservice;

import org.calends.catalog.CatalogRecords;
import org.calends.problem.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What operators decide about managed services that were submitted. */
@Component
@Transactional
public class Review {

    private static final int LONGEST_REASON = 500;

    private final CatalogRecords records;
    private final ServiceRows services;
    private final ManagedServiceProcess process;

    Review(CatalogRecords records, ServiceRows services, ManagedServiceProcess process) {
        this.records = records;
        this.services = services;
        this.process = process;
    }

    /** From now on customers can accept what was submitted. */
    public void approve(String key) {
        var service = locked(key);
        switch (service.state()) {
            case IN_REVIEW -> process.approved(key);
            case UPDATE_IN_REVIEW -> process.updateApproved(key);
            case DRAFT, LIVE, STOPPED -> throw new WrongStep(key, service.state());
        }
    }

    /** @param reason what its publisher must change */
    public void sendBack(String key, String reason) {
        var service = locked(key);
        if (!service.state().inReview()) {
            throw new WrongStep(key, service.state());
        }
        var reading = new Reading();
        var words = reading.text(reason, "reason", LONGEST_REASON, "C34");
        reading.refuse("Say why it is sent back.");
        services.save(service.noting(words));
        sendBack(key, service.state(), process);
    }

    static void sendBack(String key, ServiceState state, ManagedServiceProcess process) {
        switch (state) {
            case IN_REVIEW -> process.sentBack(key);
            case UPDATE_IN_REVIEW -> process.updateSentBack(key);
            case DRAFT, LIVE, STOPPED -> throw new WrongStep(key, state);
        }
    }

    private ManagedServiceOffer locked(String key) {
        records.lock(key);
        return services.find(key).orElseThrow(() -> new NotFound("Managed service " + key));
    }
}
