package org.calends.market;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.calends.files.CsvFile;
import org.calends.files.CsvRow;
import org.calends.files.FileField;
import org.calends.files.FileProblems;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The markets of this installation: data, not code. */
@Component
public class Markets {

    private static final List<String> COLUMNS = List.of("code", "name", "currency", "taxRemitted");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
    private static final Pattern YES_OR_NO = Pattern.compile("yes|no");
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
        Map<String, String> seen = new HashMap<>();
        Map<String, Market> markets = new TreeMap<>();
        new CsvFile(COLUMNS, problems)
                .read(file, row -> market(row, seen))
                .forEach(market -> markets.put(market.code(), market));
        problems.refuseIfAny();
        return markets;
    }

    private static Market market(CsvRow row, Map<String, String> seen) {
        return new Market(
                row.field("code").unique(seen).matching(CODE, "a two-letter country code"),
                row.field("name").text(LONGEST_NAME),
                currency(row.field("currency")),
                row.field("taxRemitted").matching(YES_OR_NO, "yes or no").equals("yes"));
    }

    private static CurrencyUnit currency(FileField field) {
        try {
            return CurrencyUnit.of(field.text(3));
        } catch (IllegalCurrencyException e) {
            field.refuse("\"" + field.value() + "\" is no currency");
            return CurrencyUnit.USD;
        }
    }
}
