package org.calends.dashboard.setup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.calends.privateoffer.OfferSettings;
import org.calends.privateoffer.OfferedReseller;
import org.calends.privateoffer.PrivateOffer;
import org.calends.reseller.AuthorizationRefusal;
import org.calends.reseller.Reseller;
import org.calends.reseller.ResellerDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks every row of a list up, in a fixed number of queries (R16, R17). */
@Component
class ImportPreviews {

    private static final int LONGEST_SUBJECT = 60;

    private final ResellerDirectory directory;
    private final OfferSettings settings;

    ImportPreviews(ResellerDirectory directory, OfferSettings settings) {
        this.directory = directory;
        this.settings = settings;
    }

    ImportPreview of(PrivateOffer offer, Sheet sheet) {
        var tenants = sheet.rows().stream()
                .map(Sheet.Row::tenant)
                .filter(Tenants::isOne)
                .map(UUID::fromString)
                .distinct()
                .toList();
        Map<UUID, Reseller> known = tenants.isEmpty() ? Map.of() : directory.find(tenants);
        Set<UUID> chosen = offer.content().resellers().stream()
                .map(OfferedReseller::tenantId)
                .collect(Collectors.toCollection(HashSet::new));
        var free = Math.max(0, settings.mostResellers() - chosen.size());
        return sorted(sheet, known, chosen, free);
    }

    private static ImportPreview sorted(Sheet sheet, Map<UUID, Reseller> known, Set<UUID> chosen, int free) {
        var added = new ArrayList<Reseller>();
        var problems = new ArrayList<ImportPreview.Problem>();
        var already = 0;
        for (var row : sheet.rows()) {
            var reseller = Tenants.isOne(row.tenant()) ? known.get(UUID.fromString(row.tenant())) : null;
            var problem = problem(row, reseller);
            if (!problem.isEmpty() || reseller == null) {
                problems.add(new ImportPreview.Problem(row, problem, subject(row, reseller)));
            } else if (chosen.add(reseller.tenantId())) {
                added.add(reseller);
            } else {
                already++;
            }
        }
        return new ImportPreview(sheet, List.copyOf(added), already, List.copyOf(problems), free);
    }

    /** Empty when there is none. */
    private static String problem(Sheet.Row row, @Nullable Reseller reseller) {
        if (!Tenants.isOne(row.tenant())) {
            return row.tenant().isEmpty() ? "NOTHING" : "NO_TENANT_ID";
        }
        return reseller == null
                ? AuthorizationRefusal.UNKNOWN_RESELLER.name()
                : reseller.refusal().map(Enum::name).orElse("");
    }

    private static String subject(Sheet.Row row, @Nullable Reseller reseller) {
        var subject = reseller == null ? row.tenant() : reseller.name();
        return subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) + "…" : subject;
    }
}
