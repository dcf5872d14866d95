package org.calends.payout;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.calends.files.CellText;
import org.calends.files.XlsxWriting;
import org.jspecify.annotations.Nullable;

/** A statement as a sheet, with the columns that a reconciliation needs (R59, R95); one row for each line. */
public final class StatementSheet {

    static final List<String> COLUMNS = List.of(
            "Statement",
            "SaleId",
            "ChargeType",
            "Correction",
            "SubscriptionId",
            "Corrects",
            "ResellerId",
            "Reseller",
            "Product",
            "Plan",
            "Meter",
            "Term",
            "BillingCycle",
            "Market",
            "Quantity",
            "BillableQuantity",
            "UnitPrice",
            "PricingCurrency",
            "EffectiveUnitPrice",
            "MarginPercent",
            "PriceAdjustmentDescription",
            "PrivateOffer",
            "ListAmount",
            "Subtotal",
            "AgencyFeePercent",
            "AgencyFee",
            "Payout",
            "Currency",
            "OrderDate",
            "ChargeStartDate",
            "ChargeEndDate",
            "RecordedDate",
            "IsFreeTrial");

    private StatementSheet() {}

    public static String csv(PayoutStatement statement, List<StatementLine> lines) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            lines.forEach(line -> csv.writeRecord(
                    row(statement, line).stream().map(StatementSheet::text).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    public static byte[] xlsx(PayoutStatement statement, List<StatementLine> lines) {
        return XlsxWriting.sheet(
                statement.month().toString(),
                COLUMNS,
                lines.stream().map(line -> row(statement, line)).toList());
    }

    /** The name of a reseller may look like a formula; a negative amount is none. */
    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : CellText.harmless(value.toString());
    }

    private static List<Object> row(PayoutStatement statement, StatementLine line) {
        var row = new ArrayList<Object>();
        bought(row, statement, line);
        priced(row, line);
        charged(row, line);
        return row;
    }

    private static void bought(List<Object> row, PayoutStatement statement, StatementLine line) {
        var sale = line.sale();
        var purchase = sale.purchase();
        var metered = purchase.metered();
        row.addAll(List.of(statement.id(), sale.id(), sale.kind(), line.correction() ? "yes" : "no"));
        row.addAll(List.of(orEmpty(sale.subscription()), orEmpty(sale.corrects())));
        row.addAll(List.of(purchase.reseller(), line.reseller(), purchase.product(), purchase.plan()));
        row.add(metered == null ? "" : metered.meter());
        row.addAll(List.of(purchase.term(), sale.price().payment(), purchase.market()));
        row.addAll(List.of(purchase.quantity(), line.billableQuantity()));
    }

    private static void priced(List<Object> row, StatementLine line) {
        var price = line.sale().price();
        row.addAll(
                List.of(price.list().getAmount(), price.list().getCurrencyUnit().getCode()));
        row.addAll(List.of(price.wholesale().getAmount(), orEmpty(price.marginPercent())));
        row.add(price.privateOffer() == null ? "" : "Private offer margin applied");
        row.add(orEmpty(price.privateOffer()));
    }

    private static void charged(List<Object> row, StatementLine line) {
        var sale = line.sale();
        var charge = sale.price().charge();
        row.addAll(List.of(charge.list().getAmount(), charge.line().getAmount(), charge.feePercent()));
        row.addAll(List.of(charge.fee().getAmount(), charge.payout().getAmount()));
        row.add(charge.line().getCurrencyUnit().getCode());
        row.addAll(List.of(sale.purchase().at(), sale.paid().from(), sale.paid().until(), sale.recordedAt()));
        row.add(sale.paid().free() ? "yes" : "no");
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
