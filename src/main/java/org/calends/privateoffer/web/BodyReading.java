package org.calends.privateoffer.web;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.calends.privateoffer.DraftContent;
import org.calends.privateoffer.OfferStart;
import org.calends.privateoffer.OfferedReseller;
import org.calends.privateoffer.web.OfferBody.ResellerBody;
import org.jspecify.annotations.Nullable;

/** Turns what a publisher sent into the content of a draft, or names every slip in it. */
class BodyReading {

    static final String ASAP = "asap";
    private static final int YEAR_AND_MONTH = 7;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 254;

    // Stands where a reseller could not be read, so that those behind it keep their numbers; it is never stored.
    private static final UUID NOBODY = new UUID(0, 0);

    private final Slips slips = new Slips();
    private final Set<UUID> tenants = new HashSet<>();

    private BodyReading() {}

    /**
     * @param publisher whose offer it is; nobody writes offers of others (R14)
     * @throws org.calends.problem.Invalid naming every slip, and whatever else is wrong
     */
    static DraftContent read(OfferBody body, String publisher, BrokenRules rules) {
        var reading = new BodyReading();
        var content = reading.content(body, publisher);
        rules.refuse(reading.slips.found(), publisher, content);
        return content;
    }

    private DraftContent content(OfferBody body, String publisher) {
        if (body.publisher() != null && !body.publisher().equals(publisher)) {
            slips.add("publisher", "publisher.other", "Leave it out, or name “" + publisher + "”.", "R14");
        }
        var name = nameOf(body.name());
        var start = start(body.start());
        var end = month(body.end(), "end", "Write a month such as 2027-04.");
        var contacts = slips.each(body.notificationContacts(), "notificationContacts", this::contact);
        var lines = slips.each(body.pricing(), "pricing", new LineReading(slips)::line);
        var resellers = slips.each(body.resellers(), "resellers", this::reseller);
        return new DraftContent(name, start, end, contacts, lines, resellers);
    }

    private String nameOf(@Nullable String name) {
        if (name == null || name.isBlank()) {
            slips.add("name", "name.required", "Enter a name.", "A.3");
            return "";
        }
        if (name.strip().length() > LONGEST_NAME) {
            slips.add("name", "name.tooLong", "Use " + LONGEST_NAME + " characters or fewer.", "A.3");
        }
        return name;
    }

    private @Nullable OfferStart start(@Nullable String text) {
        if (ASAP.equals(text)) {
            return OfferStart.ASAP;
        }
        var month = month(text, "start", "Write “asap” or a month such as 2027-02.");
        return month == null ? null : OfferStart.of(month);
    }

    private @Nullable YearMonth month(@Nullable String text, String field, String help) {
        if (text == null) {
            return null;
        }
        try {
            if (text.length() == YEAR_AND_MONTH) {
                return YearMonth.parse(text);
            }
        } catch (DateTimeParseException notAMonth) {
            // told below, with what would be one
        }
        slips.add(field, field + ".month", help, "R20");
        return null;
    }

    private String contact(String address, String path) {
        return slips.text(address, path, LONGEST_ADDRESS);
    }

    private OfferedReseller reseller(ResellerBody body, String path) {
        var tenant = tenant(body.tenantId(), path + ".tenantId");
        if (tenant != null && !tenants.add(tenant)) {
            slips.add(path + ".tenantId", "reseller.twice", "Name each reseller once.", "R16");
        }
        var customers = slips.each(body.customers(), path + ".customers", slips::tenant);
        return new OfferedReseller(tenant == null ? NOBODY : tenant, customers);
    }

    private @Nullable UUID tenant(@Nullable String text, String path) {
        if (text == null || text.isBlank()) {
            slips.add(path, "missing", "Name the reseller's tenant.", "R16");
            return null;
        }
        return slips.tenant(text, path);
    }
}
