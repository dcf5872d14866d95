package org.calends.pricelist;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.calends.catalog.Plan;
import org.calends.catalog.Price;
import org.calends.catalog.Product;
import org.calends.files.CsvFile;
import org.calends.files.FileProblems;
import org.calends.files.SheetRow;
import org.calends.files.XlsxFile;
import org.calends.files.XlsxWriting;

/** The prices of a product as a sheet, one per row: written, and read again (C11). */
public final class PriceSheet {

    private static final List<String> COLUMNS = List.of("plan", "item", "market", "currency", "amount");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,10}(\\.\\d{1,8})?");
    private static final int LONGEST = 100;

    private PriceSheet() {}

    /** A row; its place is a cell, or a row and a column. */
    record Line(String plan, String planPlace, PriceEntry entry) {}

    static List<Line> readCsv(byte[] content) {
        var problems = new FileProblems("The CSV file");
        return refuse(new CsvFile(COLUMNS, problems).read(content, PriceSheet::line), problems);
    }

    static List<Line> readXlsx(byte[] content) {
        var problems = new FileProblems("The Excel file");
        return refuse(new XlsxFile(COLUMNS, problems).read(content, PriceSheet::line), problems);
    }

    private static List<Line> refuse(List<Line> lines, FileProblems problems) {
        problems.refuseIfAny();
        return lines;
    }

    private static Line line(SheetRow row) {
        var amount = row.field("amount").matching(AMOUNT, "an amount such as 9.99 with at most eight decimals");
        var entry = new PriceEntry(
                part -> row.field(part).place(),
                row.field("item").text(LONGEST),
                row.field("market").text(LONGEST),
                row.field("currency").optional(LONGEST),
                AMOUNT.matcher(amount).matches() ? new BigDecimal(amount) : BigDecimal.ZERO);
        var plan = row.field("plan");
        return new Line(plan.text(LONGEST), plan.place(), entry);
    }

    static String csv(Product product, List<PriceBook> books) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            rows(product, books)
                    .forEach(row -> csv.writeRecord(row.stream()
                            .map(value ->
                                    value instanceof BigDecimal amount ? amount.toPlainString() : value.toString())
                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static byte[] xlsx(Product product, List<PriceBook> books) {
        return XlsxWriting.sheet("Prices", COLUMNS, rows(product, books));
    }

    /** The prices in US dollars stand in the plan itself; what follows from them is here. */
    private static List<List<Object>> rows(Product product, List<PriceBook> books) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < books.size(); i++) {
            var plan = product.plans().get(i);
            for (var price : books.get(i).prices()) {
                if (!price.isBase() && isSold(plan, price)) {
                    rows.add(List.of(
                            plan.id(),
                            price.item(),
                            price.market(),
                            price.unit().getCurrencyUnit().getCode(),
                            price.unit().getAmount()));
                }
            }
        }
        return rows;
    }

    private static boolean isSold(Plan plan, Price price) {
        return plan.markets().contains(price.market()) && PriceBook.items(plan).containsKey(price.item());
    }
}
