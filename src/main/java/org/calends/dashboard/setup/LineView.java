package org.calends.dashboard.setup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.dashboard.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A line as the page shows it.
 *
 * @param number counted from 0
 * @param product null when there is no such product
 * @param meets another line on the same product, which it overlaps with
 */
record LineView(int number, LineForm form, @Nullable Product product, boolean meets) {

    private static final BigDecimal UNUSUAL = new BigDecimal(50);
    private static final BigDecimal UNUSUAL_LIMIT = new BigDecimal(101);

    public boolean whole() {
        return form.plan().isEmpty();
    }

    public Optional<Plan> plan() {
        return Optional.ofNullable(product).flatMap(it -> it.plan(form.plan()));
    }

    /** Its name; empty for the whole product. */
    public String title() {
        return plan().map(Plan::name).orElse(form.plan());
    }

    public String productTitle() {
        return product == null ? form.product() : product.title();
    }

    /** What to call it where it stands alone. */
    public String name() {
        return whole() ? productTitle() : title();
    }

    /** So high a margin is likely to be a slip. */
    public boolean unusual() {
        return Typed.read(form.percent(), Typed.MOST_DECIMALS, UNUSUAL_LIMIT)
                .filter(percent -> percent.compareTo(UNUSUAL) >= 0)
                .isPresent();
    }

    public boolean custom() {
        return !form.prices().isEmpty();
    }

    /** What a price of its own may be for. */
    public List<BillingTerm> terms() {
        return Stream.concat(
                        plan().map(Plan::prices).orElse(List.of()).stream()
                                .map(price -> price.term() + "/" + price.payment()),
                        form.prices().stream().map(PriceForm::term))
                .distinct()
                .map(BillingTerm::of)
                .toList();
    }

    public List<String> markets() {
        return Stream.concat(
                        plan().map(Plan::markets).orElse(Set.of()).stream(),
                        form.prices().stream().map(PriceForm::market))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether prices of its own are possible (X4; A.3). */
    public boolean mayHavePrices() {
        return plan().filter(it -> it.trial() == null && !it.prices().isEmpty()).isPresent();
    }
}
