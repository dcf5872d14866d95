package org.calends.delegation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.catalog.Plan;
import org.calends.catalog.PlanState;
import org.calends.catalog.Product;
import org.calends.managedservice.AuthorizationManifest;
import org.calends.managedservice.ManagedServiceOffers;
import org.calends.managedservice.ManifestVersion;
import org.calends.managedservice.ServiceOverviews;
import org.calends.problem.NotFound;
import org.calends.security.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The delegations that whoever is asking may see: a provider's people those to it, the marketplace's people all. */
@Component
@Transactional(readOnly = true)
public class OwnDelegations {

    private final ManagedServiceOffers offers;
    private final ServiceOverviews services;
    private final Delegations delegations;
    private final DelegationSearch search;

    OwnDelegations(
            ManagedServiceOffers offers, ServiceOverviews services, Delegations delegations, DelegationSearch search) {
        this.offers = offers;
        this.services = services;
        this.delegations = delegations;
        this.search = search;
    }

    /** The newest first, in a fixed number of queries. */
    public Page<Standing> search(PageRequest page) {
        var found = search.ofPublisher(CurrentUser.get().offerScope().publisher(), page);
        var manifests = services.manifests(
                found.items().stream().map(Delegation::product).distinct().toList());
        return found.map(delegation -> Standing.of(
                delegation,
                requireNonNull(requireNonNull(manifests.get(delegation.product()))
                                .get(delegation.plan()))
                        .published()));
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

    /** It, and what can come next. */
    public Standing standing(UUID id) {
        return standing(get(id));
    }

    Standing standing(Delegation delegation) {
        return Standing.of(delegation, offers.published(delegation.product(), delegation.plan()));
    }

    Product product(String key) {
        return offers.product(key);
    }

    /** What a customer has delegated by a plan and not taken back, the newest first. */
    List<Standing> inForce(Product product, Plan plan, UUID customer) {
        var published = offers.published(product.key(), plan.id());
        return search.inForce(product.key(), plan.id(), customer).stream()
                .map(delegation -> Standing.of(delegation, published))
                .toList();
    }

    /** Whether customers can accept a plan now (C40). */
    boolean sold(Product product, Plan plan) {
        return offers.get(product.key()).state().sold() && plan.state() == PlanState.LIVE;
    }

    /** The version that customers accept now (C40). */
    ManifestVersion acceptable(Product product, Plan plan) {
        if (!sold(product, plan)) {
            throw new DelegationRefused(
                    "“" + product.title() + ", " + plan.name() + "” cannot be accepted now.", "C40");
        }
        return newest(product, plan).version();
    }

    /** Published last. */
    AuthorizationManifest newest(Product product, Plan plan) {
        return offers.published(product.key(), plan.id()).stream()
                .findFirst()
                .orElseThrow()
                .manifest();
    }
}
