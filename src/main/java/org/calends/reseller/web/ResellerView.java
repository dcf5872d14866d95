package org.calends.reseller.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.SortedSet;
import java.util.UUID;
import org.calends.api.Spelling;
import org.calends.reseller.Reseller;
import org.jspecify.annotations.Nullable;

/**
 * A reseller as the API shows it to publishers. Why it is suspended stays between it and the marketplace.
 *
 * @param mayBeGivenMargin whether a private offer may name it
 * @param whyNot why it may not, as a sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResellerView(
        UUID tenantId,
        String name,
        String partnerType,
        String country,
        String region,
        SortedSet<String> skills,
        SortedSet<String> competencies,
        String programStatus,
        boolean mayBeGivenMargin,
        @Nullable String whyNot) {

    static ResellerView of(Reseller reseller) {
        var refusal = reseller.refusal();
        return new ResellerView(
                reseller.tenantId(),
                reseller.name(),
                Spelling.of(reseller.partnerType()),
                reseller.country(),
                reseller.region(),
                reseller.skills(),
                reseller.competencies(),
                Spelling.of(reseller.programStatus()),
                refusal.isEmpty(),
                refusal.map(reason -> reseller.name() + " " + reason.words() + ".")
                        .orElse(null));
    }
}
