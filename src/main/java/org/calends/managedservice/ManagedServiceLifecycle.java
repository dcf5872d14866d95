package org.calends.managedservice;

import org.calends.calendar.MarketplaceCalendar;
import org.calends.listing.ReviewedPublication;
import org.calends.managedservice.ServiceEvent.Kind;
import org.calends.security.CurrentUser;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * The only writer of a managed service's state: each method is one task of processes/managed-service-offer.bpmn. Not
 * transactional on purpose, it always runs inside the engine's transaction.
 */
@Component
@NamedInterface("lifecycle")
public class ManagedServiceLifecycle {

    private final ServiceRows services;
    private final Manifests manifests;
    private final SubmissionCheck check;
    private final ReviewedPublication listing;
    private final MarketplaceCalendar calendar;

    ManagedServiceLifecycle(
            ServiceRows services,
            Manifests manifests,
            SubmissionCheck check,
            ReviewedPublication listing,
            MarketplaceCalendar calendar) {
        this.services = services;
        this.manifests = manifests;
        this.check = check;
        this.listing = listing;
        this.calendar = calendar;
    }

    public void submit(String key) {
        check.refuseIncomplete(listing.product(key));
        become(key, ServiceState.IN_REVIEW, Kind.SUBMITTED);
    }

    public void publish(String key) {
        publish(key, Kind.PUBLISHED);
    }

    /** It was not right, or its publisher has taken it back. */
    public void sendBack(String key) {
        become(key, ServiceState.DRAFT, Kind.SENT_BACK);
    }

    public void submitUpdate(String key) {
        var product = listing.product(key);
        check.refuseIncomplete(product);
        check.refuseUnchanged(product);
        become(key, ServiceState.UPDATE_IN_REVIEW, Kind.UPDATE_SUBMITTED);
    }

    public void publishUpdate(String key) {
        publish(key, Kind.UPDATE_PUBLISHED);
    }

    /** Customers go on accepting what was published before. */
    public void sendUpdateBack(String key) {
        become(key, ServiceState.LIVE, Kind.UPDATE_SENT_BACK);
    }

    /** Who has accepted it keeps it (C40). */
    public void stopSelling(String key) {
        become(key, ServiceState.STOPPED, Kind.STOPPED);
        listing.stop(key);
    }

    private void publish(String key, Kind kind) {
        become(key, ServiceState.LIVE, kind);
        var product = listing.publish(key);
        product.plans().forEach(plan -> manifests.publish(key, plan.id(), calendar.now()));
    }

    private void become(String key, ServiceState next, Kind kind) {
        var service = services.find(key).orElseGet(() -> new ManagedServiceOffer(key, ServiceState.DRAFT, null, 0));
        var moved = service.become(next);
        services.save(moved);
        services.note(key, new ServiceEvent(calendar.now(), CurrentUser.get().name(), kind, moved.note()));
    }
}
