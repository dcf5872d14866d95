package org.calends.delegation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.catalog.Plan;
import org.calends.catalog.PlanState;
import org.calends.catalog.Product;
import org.calends.managedservice.AuthorizationManifest;
import org.calends.managedservice.ManagedServiceOffers;
import org.calends.managedservice.ManifestVersion;
import org.calends.managedservice.PublishedManifest;
import org.calends.problem.NotFound;
import org.calends.security.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The delegations that whoever is asking may see: a provider's people those to it, the marketplace's people all. */
@Component
@Transactional(readOnly = true)
public class OwnDelegations {

    private final ManagedServiceOffers offers;
    private final Delegations delegations;

    OwnDelegations(ManagedServiceOffers offers, Delegations delegations) {
        this.offers = offers;
        this.delegations = delegations;
    }

    /** The newest first. */
    public Page<Delegation> search(PageRequest page) {
        return page.of(delegations.search(CurrentUser.get().offerScope().publisher()));
    }

    public Delegation get(UUID id) {
        var delegation = delegations.find(id).orElseThrow(() -> new NotFound("Delegation " + id));
        product(delegation.product());
        return delegation;
    }

    /** The newest first. */
    public List<DelegationEvent> history(UUID id) {
        return delegations.events(get(id).id());
    }

    /** What its customer has agreed to. */
    public AuthorizationManifest accepted(Delegation delegation) {
        return published(delegation.product(), delegation.plan()).stream()
                .filter(manifest -> manifest.version().equals(delegation.version()))
                .findFirst()
                .orElseThrow();
    }

    /** The version that waits for the customer's consent, if one does (C42). */
    public Optional<ManifestVersion> updateOf(Delegation delegation) {
        return published(delegation.product(), delegation.plan()).stream()
                .map(AuthorizationManifest::version)
                .findFirst()
                .filter(newest -> delegation.active() && newest.compareTo(delegation.version()) > 0);
    }

    Product product(String key) {
        return offers.product(key);
    }

    /** The version that customers accept now (C40). */
    ManifestVersion acceptable(Product product, Plan plan) {
        if (!offers.get(product.key()).state().sold() || plan.state() != PlanState.LIVE) {
            throw new DelegationRefused(
                    "“" + product.title() + ", " + plan.name() + "” cannot be accepted now.", "C40");
        }
        return published(product.key(), plan.id()).stream()
                .map(AuthorizationManifest::version)
                .findFirst()
                .orElseThrow();
    }

    private List<AuthorizationManifest> published(String product, String plan) {
        return offers.published(product, plan).stream()
                .map(PublishedManifest::manifest)
                .toList();
    }
}
