package org.calends.sales;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Adds a sale to its table. */
class SaleWriting {

    /** Of the margin that applied. */
    static final String APPLIES = "APPLIES";

    private static final String ADD = """
            insert into sale (id, kind, subscription_id, corrects, continues, usage_event, publisher_id, private_offer_id, reseller,
                customer, product_key, plan_id, meter, term, payment, market, quantity, covered, list_price, list_currency,
                margin_percent, custom_price, wholesale_price, currency, part_days, period_days, list_line, line, fee_percent,
                fee, payout, paid_from, paid_until, free_trial, sold_at, recorded_at, recorded_by)
            values (:id, :kind, :subscription, :corrects, :continues, :event, :publisher, :offer, :reseller,
                :customer, :product, :plan, :meter, :term, :payment, :market, :quantity, :covered, :list, :listCurrency,
                :percent, :custom, :wholesale, :currency, :part, :period, :listLine, :line, :feePercent,
                :fee, :payout, :paidFrom, :paidUntil, :free, :soldAt, :recordedAt, :recordedBy)
            """;

    private static final String ADD_MARGIN = """
            insert into sale_margin (sale_id, position, private_offer_id, margin_percent, custom_price, unit_price, currency,
                outcome)
            values (:sale, :position, :offer, :percent, :custom, :unit, :currency, :outcome)
            """;

    private final JdbcClient jdbc;

    SaleWriting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Sale sale) {
        var row = jdbc.sql(ADD)
                .param("id", sale.id())
                .param("kind", sale.kind().name())
                .param("subscription", sale.subscription())
                .param("corrects", sale.corrects())
                .param("continues", sale.continues())
                .param("event", sale.usageEvent())
                .param("publisher", sale.publisher())
                .param("paidFrom", utc(sale.paid().from()))
                .param("paidUntil", utc(sale.paid().until()))
                .param("free", sale.paid().free())
                .param("recordedAt", utc(sale.recordedAt()))
                .param("recordedBy", sale.recordedBy());
        charged(priced(bought(row, sale), sale.price()), sale.price()).update();
        for (int i = 0; i < sale.price().margins().size(); i++) {
            addMargin(sale, i, sale.price().margins().get(i));
        }
    }

    private static StatementSpec bought(StatementSpec row, Sale sale) {
        var purchase = sale.purchase();
        var metered = purchase.metered();
        return row.param("reseller", purchase.reseller())
                .param("customer", purchase.customer())
                .param("product", purchase.product())
                .param("plan", purchase.plan())
                .param("meter", metered == null ? null : metered.meter())
                .param("term", purchase.term())
                .param("market", purchase.market())
                .param("quantity", purchase.quantity())
                .param("covered", sale.covered())
                .param("soldAt", utc(purchase.at()));
    }

    private static StatementSpec priced(StatementSpec row, SalePrice price) {
        var part = price.part();
        return row.param("offer", price.privateOffer())
                .param("payment", price.payment())
                .param("list", price.list().getAmount())
                .param("listCurrency", price.list().getCurrencyUnit().getCode())
                .param("percent", price.marginPercent())
                .param("custom", price.customPrice())
                .param("wholesale", price.wholesale().getAmount())
                .param("currency", price.wholesale().getCurrencyUnit().getCode())
                .param("part", part == null ? null : part.days())
                .param("period", part == null ? null : part.ofDays());
    }

    private static StatementSpec charged(StatementSpec row, SalePrice price) {
        var charge = price.charge();
        return row.param("listLine", charge.list().getAmount())
                .param("line", charge.line().getAmount())
                .param("feePercent", charge.feePercent())
                .param("fee", charge.fee().getAmount())
                .param("payout", charge.payout().getAmount());
    }

    private void addMargin(Sale sale, int position, SaleMargin margin) {
        var unit = margin.unit();
        var why = margin.why();
        jdbc.sql(ADD_MARGIN)
                .param("sale", sale.id())
                .param("position", position)
                .param("offer", margin.privateOffer())
                .param("percent", margin.marginPercent())
                .param("custom", margin.marginPercent() == null)
                .param("unit", unit == null ? null : unit.getAmount())
                .param("currency", unit == null ? null : unit.getCurrencyUnit().getCode())
                .param("outcome", why == null ? APPLIES : why.name())
                .update();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
