package org.calends.privateoffer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.calends.problem.Violation;
import org.calends.reseller.AuthorizationRefusal;
import org.calends.reseller.Reseller;

/** To whom an offer may be made, and who is told about it (R2, R10; A.3). */
class PeopleRules {

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final int LONGEST_ADDRESS = 254;

    private final Function<Collection<UUID>, Map<UUID, Reseller>> directory;
    private final OfferSettings settings;

    PeopleRules(Function<Collection<UUID>, Map<UUID, Reseller>> directory, OfferSettings settings) {
        this.directory = directory;
        this.settings = settings;
    }

    List<Violation> contacts(List<String> contacts) {
        var violations = new ArrayList<Violation>();
        if (contacts.size() > settings.mostContacts()) {
            violations.add(Violation.of(
                    "notificationContacts",
                    "contacts.tooMany",
                    "You can add up to %d addresses.".formatted(settings.mostContacts()),
                    "A.3"));
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < contacts.size(); i++) {
            String field = "notificationContacts[" + i + "]";
            String contact = contacts.get(i);
            if (contact.length() > LONGEST_ADDRESS || !ADDRESS.matcher(contact).matches()) {
                violations.add(Violation.of(
                        field, "contacts.invalid", "Enter an e-mail address like name@example.com.", "A.3"));
            }
            if (!seen.add(contact.toLowerCase(Locale.ROOT))) {
                violations.add(Violation.of(field, "contacts.duplicate", contact + " is already on the list.", "A.3"));
            }
        }
        return violations;
    }

    List<Violation> resellers(List<OfferedReseller> offered) {
        var violations = new ArrayList<Violation>();
        if (offered.isEmpty()) {
            violations.add(Violation.of("resellers", "resellers.required", "Add at least one cloud reseller.", "A.3"));
        }
        if (offered.size() > settings.mostResellers()) {
            violations.add(Violation.of(
                    "resellers",
                    "resellers.tooMany",
                    "You selected %d. The limit is %d, so remove %d."
                            .formatted(
                                    offered.size(),
                                    settings.mostResellers(),
                                    offered.size() - settings.mostResellers()),
                    "A.3"));
        }
        var known =
                directory.apply(offered.stream().map(OfferedReseller::tenantId).toList());
        var seen = new HashSet<UUID>();
        for (int i = 0; i < offered.size(); i++) {
            check(offered.get(i), known, "resellers[" + i + "]", seen, violations);
        }
        return violations;
    }

    /** Whether a known reseller is still in good standing is the authority's matter, after submission (R35). */
    private void check(
            OfferedReseller offered,
            Map<UUID, Reseller> known,
            String field,
            HashSet<UUID> seen,
            List<Violation> violations) {
        var reseller = known.get(offered.tenantId());
        if (!seen.add(offered.tenantId())) {
            violations.add(Violation.of(
                    field,
                    "resellers.duplicate",
                    "Tenant " + offered.tenantId() + " is in the list more than once.",
                    "A.3"));
        }
        if (reseller == null) {
            violations.add(Violation.of(
                    field + ".tenantId",
                    "resellers.unknown",
                    "No cloud reseller has tenant id " + offered.tenantId() + ".",
                    "R10"));
        } else if (!reseller.partnerType().mayBeGivenMargin()) {
            violations.add(Violation.of(
                    field + ".tenantId",
                    "resellers.indirect",
                    reseller.name() + " " + AuthorizationRefusal.INDIRECT_RESELLER.words() + ". Choose its provider.",
                    "R2"));
        }
        if (offered.customers().size() > settings.mostCustomers()) {
            violations.add(Violation.of(
                    field + ".customers",
                    "customers.tooMany",
                    "A reseller can be limited to up to %d customers.".formatted(settings.mostCustomers()),
                    "A.3"));
        }
        if (new HashSet<>(offered.customers()).size() < offered.customers().size()) {
            violations.add(Violation.of(
                    field + ".customers", "customers.duplicate", "A customer is in the list more than once.", "A.3"));
        }
    }
}
