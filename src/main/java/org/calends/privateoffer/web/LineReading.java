package org.calends.privateoffer.web;

import java.math.BigDecimal;
import java.util.List;
import org.calends.money.UnitPrice;
import org.calends.pricing.Margin;
import org.calends.pricing.Margin.MarketPrice;
import org.calends.privateoffer.OfferLine;
import org.calends.privateoffer.web.OfferBody.LineBody;
import org.calends.privateoffer.web.OfferBody.PriceBody;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/** Reads the lines of an offer. What the rules say about them is asked at submission; here they only must be storable. */
class LineReading {

    // Within the columns of both databases, so that nothing is rounded on the way.
    private static final int PERCENT_DECIMALS = 4;
    private static final int PRICE_DECIMALS = 8;
    private static final BigDecimal LIMIT_OF_PERCENT = new BigDecimal(100_000);
    private static final BigDecimal LIMIT_OF_PRICE = new BigDecimal(10_000_000_000L);

    private static final int KEY = 50;
    private static final int DURATION = 10;
    private static final int MARKET = 2;

    private final Slips slips;

    LineReading(Slips slips) {
        this.slips = slips;
    }

    OfferLine line(LineBody body, String path) {
        if (percentOf(body) != null && body.customPrice() != null) {
            slips.add(path, "margin.both", "Grant a percentage or a price of its own, not both.", "A.3");
        }
        slips.limit(body.plan(), path + ".plan", KEY);
        return new OfferLine(slips.text(body.product(), path + ".product", KEY), body.plan(), margin(body, path));
    }

    private @Nullable Margin margin(LineBody body, String path) {
        var percent = percentOf(body);
        if (percent != null) {
            return percentage(percent, path + ".marginPercent");
        }
        if (body.customPrice() == null) {
            return null;
        }
        List<MarketPrice> prices = slips.each(body.customPrice(), path + ".customPrice", this::price);
        return new Margin.CustomPrice(prices);
    }

    /** A field that was left empty says no more than one that was left out. */
    private static @Nullable String percentOf(LineBody body) {
        var percent = body.marginPercent();
        return percent == null || percent.isBlank() ? null : percent.strip();
    }

    private @Nullable Margin percentage(String text, String path) {
        var percent = slips.number(text, path);
        if (percent == null || fits(percent, PERCENT_DECIMALS, LIMIT_OF_PERCENT)) {
            return percent == null ? null : new Margin.Percentage(percent);
        }
        return refused(path, "percent.range", "A margin is 0.01 to 100 percent, with two decimals at most.");
    }

    private @Nullable MarketPrice price(PriceBody body, String path) {
        var term = slips.text(body.term(), path + ".term", DURATION);
        var payment = slips.text(body.payment(), path + ".payment", DURATION);
        var market = slips.text(body.market(), path + ".market", MARKET);
        var currency = currency(slips.text(body.currency(), path + ".currency", 3), path + ".currency");
        var amount = amount(body.amount(), path + ".amount");
        return currency == null || amount == null
                ? null
                : new MarketPrice(term, payment, market, UnitPrice.of(currency, amount));
    }

    private @Nullable BigDecimal amount(@Nullable String text, String path) {
        if (text == null || text.isBlank()) {
            return refused(path, "price.range", "Write an amount with eight decimals at most.");
        }
        var amount = slips.number(text.strip(), path);
        return amount == null || fits(amount, PRICE_DECIMALS, LIMIT_OF_PRICE)
                ? amount
                : refused(path, "price.range", "Write an amount with eight decimals at most.");
    }

    private @Nullable CurrencyUnit currency(String code, String path) {
        try {
            return code.isEmpty() ? null : CurrencyUnit.of(code);
        } catch (IllegalCurrencyException unknown) {
            return refused(path, "currency.unknown", "Write a currency such as EUR.");
        }
    }

    /** The scale is asked first: comparing a number with a billion digits would take the day. */
    private static boolean fits(BigDecimal number, int decimals, BigDecimal limit) {
        return Math.abs((long) number.scale()) <= decimals && number.abs().compareTo(limit) < 0;
    }

    private <T> @Nullable T refused(String field, String code, String message) {
        slips.add(field, code, message, "A.3");
        return null;
    }
}
