package org.calends.discovery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Objects;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.discovery.Margins;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Margins over HTTP; each reseller sees its own only, and customers none (R3, R44, R45). */
@RestController
@RequestMapping("/api/margins")
@Tag(name = "Margins", description = "What publishers grant the calling reseller")
class MarginController {

    private final Margins margins;
    private final MarketplaceCalendar calendar;

    MarginController(Margins margins, MarketplaceCalendar calendar) {
        this.margins = margins;
        this.calendar = calendar;
    }

    @GetMapping
    @Operation(operationId = "listMargins", summary = "The margins in force or scheduled at an instant, or now")
    Page<MarginView> margins(
            @RequestParam(required = false) @Nullable Instant at,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var reseller = CurrentUser.get().requireReseller();
        var found = margins.of(reseller, Objects.requireNonNullElseGet(at, calendar::now));
        return new PageRequest(page, size).of(found).map(MarginView::of);
    }
}
