package org.calends.listing;

import static org.calends.listing.PlanCheck.refuseIncomplete;
import static org.calends.listing.PlanCheck.refuseWrong;

import java.util.List;
import java.util.UUID;
import org.calends.audience.PreviewAudience;
import org.calends.catalog.CatalogRecords;
import org.calends.catalog.OfferType;
import org.calends.catalog.OwnProducts;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.catalog.ProductState;
import org.calends.catalog.ResellerChannel;
import org.calends.catalog.StaleProduct;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.calends.security.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a publisher may do with its products. */
@Component
@Transactional
public class ProductManagement {

    private final OwnProducts products;
    private final CatalogRecords records;
    private final PlanCheck check;
    private final Publication publication;
    private final PreviewAudience previews;

    ProductManagement(
            OwnProducts products,
            CatalogRecords records,
            PlanCheck check,
            Publication publication,
            PreviewAudience previews) {
        this.products = products;
        this.records = records;
        this.check = check;
        this.publication = publication;
        this.previews = previews;
    }

    /** Adds a draft without plans. The channel says which resellers may sell it (P17), exclusive is for those let in (R51). */
    public void draft(String key, String title, OfferType type, ResellerChannel channel, boolean exclusive) {
        if (!ListingRules.isId(key)) {
            throw Invalid.of(Violation.of(
                    "key", "key.shape", "Use 1 to 50 lower-case letters, digits, dashes and underscores.", "C4"));
        }
        var product = new Product(
                key,
                UUID.randomUUID(),
                CurrentUser.get().requirePublisher(),
                title.strip(),
                type,
                ProductState.DRAFT,
                channel,
                exclusive,
                List.of());
        refuseWrong(check.product(product).stream());
        products.requireKnown(product.publisher());
        records.add(product);
    }

    /** Gives it another title, and opens it to resellers; only a draft is closed to them again (P17, R51). */
    public void change(String key, int expectedVersion, String title, ResellerChannel channel, boolean exclusive) {
        var product = products.locked(key);
        publication.refuseHeld(product);
        StaleProduct.refuse(key, products.version(product), expectedVersion);
        var changed = product.titled(title.strip()).openTo(channel, exclusive);
        Narrowing.refuse(product, changed);
        if (product.state() == ProductState.DRAFT) {
            refuseWrong(check.product(changed).stream());
        } else {
            refuseIncomplete(check.product(changed).stream());
        }
        records.change(changed);
    }

    /** Removes a draft with its plans for good. */
    public void delete(String key) {
        var product = products.locked(key);
        publication.refuseHeld(product);
        if (product.state() != ProductState.DRAFT) {
            throw new NotInThisState("“" + product.title() + "” is published. Stop selling it instead.");
        }
        product.plans().forEach(plan -> publication.forget(product, plan));
        previews.forget(product);
        records.remove(product);
    }

    /** Publishes the product and all its drafts, or nothing; what was stopped is sold again, but for its stopped plans. */
    public void publish(String key) {
        var product = products.locked(key);
        NotInThisState.refuseReviewed(product);
        var drafts = product.plans().stream().filter(Plan::draft).toList();
        if (product.published() && drafts.isEmpty()) {
            throw new NotInThisState("“" + product.title() + "” is published, and so are all its plans.");
        }
        refuseIncomplete(publication.obstacles(product, drafts));
        drafts.forEach(plan -> publication.publish(product, plan));
        records.change(product.in(ProductState.LIVE));
    }

    /** Sells it no more; who has bought it keeps it. */
    public void stop(String key) {
        var product = products.locked(key);
        NotInThisState.refuseReviewed(product);
        if (!product.published()) {
            throw new NotInThisState("“" + product.title() + "” is not sold.");
        }
        records.change(product.in(ProductState.STOPPED));
    }
}
