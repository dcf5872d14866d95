package org.calends.discovery;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.calends.catalog.Catalog;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.catalog.ProductState;
import org.calends.catalog.Visibility;
import org.calends.pricing.PriceQuote;
import org.calends.pricing.Pricing;
import org.calends.pricing.Purchase;
import org.calends.privateoffer.OfferSummary;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.calends.reseller.ResellerDirectory;
import org.calends.sales.FreeTrials;
import org.calends.security.CurrentUser;
import org.calends.security.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What anything costs a reseller at any instant: the price that a sale would have, from the same {@link Pricing}. Publishers ask
 * about their own products, resellers about themselves and what is for sale.
 */
@Component
@Transactional(readOnly = true)
public class PriceAnswers {

    private final Pricing pricing;
    private final Catalog catalog;
    private final ResellerDirectory resellers;
    private final PrivateOfferReader offers;
    private final FreeTrials trials;

    PriceAnswers(
            Pricing pricing,
            Catalog catalog,
            ResellerDirectory resellers,
            PrivateOfferReader offers,
            FreeTrials trials) {
        this.pricing = pricing;
        this.catalog = catalog;
        this.resellers = resellers;
        this.offers = offers;
        this.trials = trials;
    }

    /**
     * @param unreadable what is wrong with the question already; the fields it names are stand-ins
     * @throws Invalid naming everything that is wrong at once
     */
    public PriceAnswer answer(Purchase purchase, List<Violation> unreadable) {
        var user = CurrentUser.get();
        var violations = new ArrayList<>(unreadable);
        violations(purchase, user)
                .filter(found ->
                        unreadable.stream().noneMatch(known -> known.field().equals(found.field())))
                .forEach(violations::add);
        if (!violations.isEmpty()) {
            throw new Invalid("There is no price for this.", violations);
        }
        if (user.role() == Role.RESELLER && !user.requireReseller().equals(purchase.reseller())) {
            throw new AccessDeniedException("A reseller learns its own prices only.");
        }
        var quote = pricing.quote(purchase);
        var names = user.role() == Role.RESELLER ? Map.<String, String>of() : names(quote);
        return new PriceAnswer(purchase, quote, names, trials.until(purchase).orElse(null));
    }

    private Stream<Violation> violations(Purchase purchase, CurrentUser user) {
        var unknown = user.role() != Role.RESELLER
                && resellers.find(List.of(purchase.reseller())).isEmpty();
        return Stream.concat(
                unknown ? Stream.of(unknownReseller()) : Stream.empty(),
                pricing.violations(purchase, visible(purchase.product(), user)).stream());
    }

    private static Violation unknownReseller() {
        return Violation.of("reseller", "reseller.unknown", "This tenant is not in the cloud-reseller program.", "P16");
    }

    /** What somebody may not see does not exist for them. */
    private Optional<Product> visible(String key, CurrentUser user) {
        var product = catalog.product(key);
        return switch (user.role()) {
            case RESELLER ->
                product.filter(found -> found.state() != ProductState.DRAFT)
                        .map(found -> found.with(found.plans().stream()
                                .filter(PriceAnswers::isForSale)
                                .toList()));
            case PUBLISHER -> product.filter(found -> found.publisher().equals(user.requirePublisher()));
            case OPERATOR, ADMIN, SYSTEM -> product;
        };
    }

    private static boolean isForSale(Plan plan) {
        return !plan.draft() && plan.visibility() == Visibility.PUBLIC;
    }

    private Map<String, String> names(PriceQuote quote) {
        var ids = quote.considered().stream()
                .map(margin -> PrivateOfferId.of(margin.granted().privateOffer()))
                .collect(toSet());
        return ids.isEmpty()
                ? Map.of()
                : offers.among(ids).stream().collect(toMap(offer -> offer.id().value(), OfferSummary::name));
    }
}
