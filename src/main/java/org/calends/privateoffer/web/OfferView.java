package org.calends.privateoffer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.calends.privateoffer.OfferStart;
import org.calends.privateoffer.PrivateOffer;
import org.calends.privateoffer.PrivateOfferState;
import org.jspecify.annotations.Nullable;

/**
 * A private offer in the words in which it was written, and what became of it.
 *
 * @param startsAt the first instant of its term, once submitted
 * @param endsAt the first instant after its term
 * @param links what can be read about it and done with it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferView(
        String id,
        PrivateOfferState state,
        String publisher,
        String name,
        @Nullable String start,
        @Nullable String end,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        List<String> notificationContacts,
        List<LineView> pricing,
        List<ResellerView> resellers,
        @Nullable String clonedFrom,
        int version,
        Instant createdAt,
        Instant updatedAt,
        Map<String, String> links) {

    /** A reseller, and the customers it is limited to; none means all. */
    @Schema(name = "OfferReseller")
    record ResellerView(UUID tenantId, List<UUID> customers) {}

    static OfferView of(PrivateOffer offer) {
        var content = offer.content();
        var term = offer.term();
        return new OfferView(
                offer.id().value(),
                offer.state(),
                offer.publisher(),
                content.name(),
                start(content.start()),
                month(content.end()),
                term == null ? null : term.startsAt(),
                term == null ? null : term.endsAt(),
                content.contacts(),
                content.lines().stream().map(LineView::of).toList(),
                content.resellers().stream()
                        .map(reseller -> new ResellerView(reseller.tenantId(), reseller.customers()))
                        .toList(),
                Objects.toString(offer.clonedFrom(), null),
                offer.version(),
                offer.createdAt(),
                offer.updatedAt(),
                OfferLinks.of(offer));
    }

    static @Nullable String start(@Nullable OfferStart start) {
        if (start == null) {
            return null;
        }
        return start.month() == null ? BodyReading.ASAP : month(start.month());
    }

    static @Nullable String month(@Nullable YearMonth month) {
        return Objects.toString(month, null);
    }
}
