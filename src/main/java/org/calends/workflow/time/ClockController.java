package org.calends.workflow.time;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The demo's clock over HTTP, so that a month start can be watched on any day. */
@RestController
@RequestMapping("/api/clock")
@Profile("demo")
@Tag(name = "Clock", description = "The time of the marketplace; there in the demo only")
class ClockController {

    private final TimeTravel travel;

    ClockController(TimeTravel travel) {
        this.travel = travel;
    }

    @GetMapping
    @Operation(operationId = "getClock", summary = "What time it is on the marketplace")
    MarketplaceTime now() {
        return new MarketplaceTime(travel.now());
    }

    @PutMapping
    @Operation(
            operationId = "setClock",
            summary = "Go forward to an instant, through everything that is due on the way")
    MarketplaceTime travel(@RequestBody MarketplaceTime target) {
        travel.to(target.now());
        return now();
    }

    /** An instant, such as {@code 2027-02-01T00:00:00Z}. */
    record MarketplaceTime(@Nullable Instant now) {}
}
