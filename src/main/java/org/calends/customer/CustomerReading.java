package org.calends.customer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.calends.files.CsvFile;
import org.calends.files.CsvRow;
import org.calends.files.FileField;
import org.calends.files.FileProblems;
import org.calends.reseller.Reseller;
import org.calends.reseller.ResellerDirectory;
import org.calends.reseller.ResellerQuery;
import org.springframework.core.io.Resource;

/** Reads relationships from CSV, or names row and column of everything that is wrong. */
class CustomerReading {

    private static final List<String> COLUMNS = List.of("reseller", "tenantId", "name", "country", "agreement");

    private final Resource file;
    private final FileProblems problems;
    private final SameMarket market;
    private final Map<UUID, Reseller> resellers;
    private final Map<UUID, Customer> customers = new HashMap<>();
    private final Set<List<UUID>> pairs = new HashSet<>();

    CustomerReading(Resource file, ResellerDirectory directory, SameMarket market) {
        this.file = file;
        this.problems = new FileProblems(file.getDescription());
        this.market = market;
        this.resellers = new HashMap<>();
        directory.all(ResellerQuery.EVERYBODY).forEach(reseller -> resellers.put(reseller.tenantId(), reseller));
    }

    /** One relationship, and whether the customer has accepted the agreement in force. */
    record Line(UUID reseller, Customer customer, boolean agreed) {}

    List<Line> read() {
        var lines = new CsvFile(COLUMNS, problems).read(file, this::line);
        problems.refuseIfAny();
        return lines;
    }

    private Line line(CsvRow row) {
        var reseller = row.field("reseller").uuid();
        var customer = new Customer(
                row.field("tenantId").uuid(),
                row.field("name").words(200),
                row.field("country").country());
        checkPartner(row, reseller, customer);
        if (!pairs.add(List.of(reseller, customer.tenantId()))) {
            row.field("tenantId").refuse("is there twice for this reseller");
        }
        if (!customers.computeIfAbsent(customer.tenantId(), tenant -> customer).equals(customer)) {
            row.field("tenantId").refuse("has another name or country further up");
        }
        return new Line(reseller, customer, agreed(row.field("agreement")));
    }

    private void checkPartner(CsvRow row, UUID reseller, Customer customer) {
        var known = resellers.get(reseller);
        if (known == null) {
            row.field("reseller").refuse("there is no reseller " + reseller);
        } else if (!market.covers(known, customer.country())) {
            row.field("country").refuse("is not in the market of " + known.name());
        }
        if (reseller.equals(customer.tenantId())) {
            row.field("tenantId").refuse("is the reseller itself");
        }
    }

    private static boolean agreed(FileField field) {
        var word = field.optional(Integer.MAX_VALUE);
        if (word != null && !"accepted".equals(word)) {
            field.refuse("\"" + word + "\" is not accepted; write that, or nothing");
        }
        return word != null;
    }
}
