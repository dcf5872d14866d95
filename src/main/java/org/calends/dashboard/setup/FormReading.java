package org.calends.dashboard.setup;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calends.dashboard.Typed;
import org.calends.money.Decimals;
import org.calends.money.UnitPrice;
import org.calends.pricing.Margin;
import org.calends.privateoffer.DraftContent;
import org.calends.privateoffer.OfferLine;
import org.calends.privateoffer.OfferStart;
import org.calends.privateoffer.OfferedReseller;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/** Turns what was typed into the content of a draft, or names all that cannot be stored; the rules are asked elsewhere. */
final class FormReading {

    // What the columns hold, so that nothing is rounded on the way.
    private static final int PERCENT_DECIMALS = 4;
    private static final BigDecimal LIMIT_OF_PERCENT = new BigDecimal(100_000);
    private static final int LONGEST_CONTACT = 254;
    private static final int KEY = 50;
    private static final Pattern TERM = Pattern.compile("P[0-9A-Z]{1,9}/P[0-9A-Z]{1,9}");
    private static final Pattern MARKET = Pattern.compile("[A-Z]{2}");

    private final List<Violation> slips = new ArrayList<>();

    private FormReading() {}

    static DraftContent read(SetupForm form, List<OfferedReseller> resellers) {
        return new FormReading().content(form, resellers);
    }

    private DraftContent content(SetupForm form, List<OfferedReseller> resellers) {
        var lines = IntStream.range(0, form.lines().size())
                .mapToObj(i -> line(form.lines().get(i), "pricing[" + i + "]"))
                .toList();
        IntStream.range(0, form.contacts().size())
                .filter(i -> form.contacts().get(i).length() > LONGEST_CONTACT)
                .forEach(i -> slip("notificationContacts[" + i + "]", "contacts.invalid", "A.3"));
        if (!slips.isEmpty()) {
            throw new Invalid("This cannot be stored as a draft.", slips);
        }
        return new DraftContent(form.name(), start(form), month(form.end()), form.contacts(), lines, resellers);
    }

    private static @Nullable OfferStart start(SetupForm form) {
        var month = month(form.startMonth());
        return switch (form.start()) {
            case SetupForm.ASAP -> OfferStart.ASAP;
            case SetupForm.MONTH -> month == null ? null : OfferStart.of(month);
            default -> null;
        };
    }

    /** Months are chosen, not typed: what is none has been made up and is not looked at. */
    private static @Nullable YearMonth month(String text) {
        try {
            return text.length() == "2027-02".length() ? YearMonth.parse(text) : null;
        } catch (DateTimeException noMonth) {
            return null;
        }
    }

    private OfferLine line(LineForm line, String path) {
        if (line.product().isEmpty()
                || line.product().length() > KEY
                || line.plan().length() > KEY) {
            slip(path + ".product", "pricing.unknownProduct", "R8");
        }
        return new OfferLine(line.product(), line.plan().isEmpty() ? null : line.plan(), margin(line, path));
    }

    private @Nullable Margin margin(LineForm line, String path) {
        if (!line.prices().isEmpty()) {
            return new Margin.CustomPrice(IntStream.range(0, line.prices().size())
                    .boxed()
                    .flatMap(i -> price(line.prices().get(i), path + ".customPrice[" + i + "]"))
                    .toList());
        }
        if (line.percent().isEmpty()) {
            return null;
        }
        var percent = Typed.read(line.percent(), PERCENT_DECIMALS, LIMIT_OF_PERCENT);
        if (percent.isEmpty()) {
            slip(path + ".marginPercent", "margin.range", "A.3");
            return null;
        }
        return new Margin.Percentage(Decimals.plain(percent.get()));
    }

    private Stream<Margin.MarketPrice> price(PriceForm price, String path) {
        var amount = Typed.price(price.amount());
        if (amount.isEmpty()) {
            slip(path + ".amount", "price.range", "A.3");
            return Stream.empty();
        }
        if (!TERM.matcher(price.term()).matches()
                || !MARKET.matcher(price.market()).matches()) {
            slip(path + ".market", "customPrice.market", "R13");
            return Stream.empty();
        }
        try {
            var unit = UnitPrice.of(CurrencyUnit.of(price.currency()), amount.get());
            var period = price.term().split("/", 2);
            return Stream.of(new Margin.MarketPrice(period[0], period[1], price.market(), unit));
        } catch (IllegalCurrencyException unknown) {
            slip(path + ".market", "customPrice.market", "A.3");
            return Stream.empty();
        }
    }

    private void slip(String field, String code, String rule) {
        slips.add(Violation.of(field, code, code, rule));
    }
}
