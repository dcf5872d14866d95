package org.calends.delegation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.catalog.Catalog;
import org.calends.catalog.OwnProducts;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.catalog.Publisher;
import org.calends.delegation.SentAcceptance.Person;
import org.calends.delegation.SentAcceptance.SentScope;
import org.calends.managedservice.AuthorizationManifest;
import org.calends.problem.NotFound;
import org.calends.security.LinkBearer;
import org.calends.security.LinkToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door for customers, who have no account: the secret of the link says who decides about which plan (C32, C38, C42). */
@Component
@Transactional
public class CustomerDecisions {

    private final LinkRows links;
    private final OwnDelegations own;
    private final Catalog catalog;
    private final DelegationManagement management;
    private final MarketplaceCalendar calendar;

    CustomerDecisions(
            LinkRows links,
            OwnDelegations own,
            Catalog catalog,
            DelegationManagement management,
            MarketplaceCalendar calendar) {
        this.links = links;
        this.own = own;
        this.catalog = catalog;
        this.management = management;
        this.calendar = calendar;
    }

    /**
     * What a customer is asked.
     *
     * @param manifest the newest version, which is what it would agree to
     * @param sold whether the plan can be accepted now (C40)
     * @param delegations what this customer has delegated by this plan and not taken back
     */
    public record Question(
            DelegationLink link,
            Publisher provider,
            Product product,
            Plan plan,
            AuthorizationManifest manifest,
            boolean sold,
            List<Standing> delegations) {}

    /** What the link to which a secret belongs is about. */
    @Transactional(readOnly = true)
    public Question question(String secret) {
        var link = open(secret);
        return LinkBearer.acting(() -> question(link));
    }

    /** @param version that the customer has read */
    public void accept(String secret, @Nullable String version, Person person, List<SentScope> scopes) {
        var link = open(secret);
        var sent = new SentAcceptance(
                link.product(), link.plan(), version, link.customer().toString(), person, scopes);
        LinkBearer.act(() -> management.accept(sent));
    }

    /** @param version that the customer has read */
    public void agreeToUpdate(String secret, UUID delegation, @Nullable String version, Person person) {
        var link = open(secret);
        LinkBearer.act(() -> management.agreeToUpdate(own(link, delegation), version, person));
    }

    public void takeBack(String secret, UUID delegation, Person person) {
        var link = open(secret);
        LinkBearer.act(() -> management.takeBack(own(link, delegation), person));
    }

    private UUID own(DelegationLink link, UUID delegation) {
        return Optional.of(own.get(delegation))
                .filter(link::isAbout)
                .orElseThrow(() -> new NotFound("Delegation " + delegation))
                .id();
    }

    private Question question(DelegationLink link) {
        var product = own.product(link.product());
        var plan = OwnProducts.plan(product, link.plan());
        return new Question(
                link,
                catalog.publisher(product.publisher()).orElseThrow(),
                product,
                plan,
                own.newest(product, plan),
                own.sold(product, plan),
                own.inForce(product, plan, link.customer()));
    }

    private DelegationLink open(String secret) {
        var link = links.find(new LinkToken(secret)).orElseThrow(() -> new NotFound("This link"));
        if (!link.isOpenAt(calendar.now())) {
            throw new LinkClosed();
        }
        return link;
    }
}
