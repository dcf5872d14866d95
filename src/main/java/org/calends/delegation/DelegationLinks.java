package org.calends.delegation;

import java.time.Duration;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.catalog.CatalogRecords;
import org.calends.catalog.OwnProducts;
import org.calends.managedservice.Reading;
import org.calends.problem.NotFound;
import org.calends.security.CurrentUser;
import org.calends.security.LinkToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The providers' and operators' door to the links by which customers decide themselves (C32). */
@Component
@Transactional
public class DelegationLinks {

    private static final Duration LIFE = Duration.ofDays(30);

    private final OwnDelegations own;
    private final CatalogRecords records;
    private final LinkRows rows;
    private final MarketplaceCalendar calendar;

    DelegationLinks(OwnDelegations own, CatalogRecords records, LinkRows rows, MarketplaceCalendar calendar) {
        this.own = own;
        this.records = records;
        this.rows = rows;
        this.calendar = calendar;
    }

    /**
     * A link that was just made.
     *
     * @param token what its address needs; it is told this once and kept nowhere
     */
    public record Made(DelegationLink link, LinkToken token) {}

    /** Lets a customer decide about a plan that can be accepted now (C40). */
    public Made make(String productKey, String planId, @Nullable String tenant) {
        records.lock(productKey);
        var product = own.product(productKey);
        var plan = OwnProducts.plan(product, planId);
        own.acceptable(product, plan);
        var values = new Reading();
        var customer = values.uuid(tenant, "tenantId", "C32");
        values.refuse("This link cannot be made.");
        var now = calendar.now();
        var link = new DelegationLink(
                UUID.randomUUID(),
                product.key(),
                plan.id(),
                customer.orElseThrow(),
                now,
                CurrentUser.get().name(),
                now.plus(LIFE),
                null,
                null);
        var token = LinkToken.create();
        rows.add(link, token);
        return new Made(link, token);
    }

    /** Those for a managed service, the newest first. */
    @Transactional(readOnly = true)
    public Page<DelegationLink> of(String productKey, PageRequest page) {
        return rows.of(own.product(productKey).key(), page);
    }

    /** Lets the link work no more. */
    public void cancel(String productKey, UUID id) {
        var product = own.product(productKey).key();
        var link = rows.find(id)
                .filter(found -> found.product().equals(product))
                .orElseThrow(() -> new NotFound("Link " + id));
        if (!rows.cancel(link.id(), calendar.now(), CurrentUser.get().name())) {
            throw new LinkClosed();
        }
    }
}
