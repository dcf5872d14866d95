package org.calends.market;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.calends.files.FileField;
import org.calends.files.FileProblems;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The markets of this installation: data, not code. */
@Component
public class Markets {

    private static final int LONGEST_NAME = 100;

    private final Map<String, Market> byCode;

    Markets(MarketSettings settings) {
        byCode = Collections.unmodifiableMap(read(settings.markets()));
    }

    public Optional<Market> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** By code. */
    public Collection<Market> all() {
        return byCode.values();
    }

    private static Map<String, Market> read(Resource file) {
        var problems = new FileProblems(file.getDescription());
        Map<String, Market> markets = new TreeMap<>();
        try (var rows = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file.getInputStream())) {
            for (var row : rows) {
                var market = market(row, problems);
                if (markets.put(market.code(), market) != null) {
                    problems.add(place(row, "code"), "\"" + market.code() + "\" is there already");
                }
            }
        } catch (IOException | CsvParseException e) {
            problems.add("", "cannot be read: " + e.getMessage());
        }
        problems.refuseIfAny();
        return markets;
    }

    private static Market market(NamedCsvRecord row, FileProblems problems) {
        var code = field(row, "code", problems).text(2);
        if (!code.matches("[A-Z]{2}")) {
            problems.add(place(row, "code"), "\"" + code + "\" is not a two-letter country code");
        }
        var taxRemitted = field(row, "taxRemitted", problems).text(3);
        if (!taxRemitted.equals("yes") && !taxRemitted.equals("no")) {
            problems.add(place(row, "taxRemitted"), "must be yes or no");
        }
        return new Market(
                code,
                field(row, "name", problems).text(LONGEST_NAME),
                currency(field(row, "currency", problems)),
                taxRemitted.equals("yes"));
    }

    private static CurrencyUnit currency(FileField field) {
        try {
            return CurrencyUnit.of(field.text(3));
        } catch (IllegalCurrencyException e) {
            field.refuse("\"" + field.value() + "\" is no currency");
            return CurrencyUnit.USD;
        }
    }

    private static FileField field(NamedCsvRecord row, String column, FileProblems problems) {
        return new FileField(place(row, column), row.findField(column).orElse(null), problems);
    }

    private static String place(NamedCsvRecord row, String column) {
        return "row " + row.getStartingLineNumber() + ", " + column;
    }
}
