package org.calends.sales.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.calends.sales.UsageRating;
import org.calends.sales.UsageReport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Usage over HTTP, from the publisher who counts it, or from the marketplace. */
@RestController
@RequestMapping("/api/usage")
@Tag(name = "Sales")
class UsageController {

    private final UsageRating rating;

    UsageController(UsageRating rating) {
        this.rating = rating;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "reportUsage",
            summary = "Report what was used: rated by the prices of that instant, each event once")
    ResponseEntity<SaleView> report(@RequestBody UsageBody body) {
        var rated = rating.rate(read(body));
        var sale = rated.sale();
        var answer = rated.known()
                ? ResponseEntity.ok()
                : ResponseEntity.created(URI.create(SaleController.ROOT + "/" + sale.id()));
        return answer.body(SaleController.view(sale));
    }

    private static UsageReport read(UsageBody body) {
        List<Violation> missing = new ArrayList<>();
        need(missing, body.subscription(), "subscription");
        need(missing, body.event(), "event");
        need(missing, body.quantity(), "quantity");
        need(missing, body.at(), "at");
        if (!missing.isEmpty()) {
            throw new Invalid("This report is not complete.", missing);
        }
        return new UsageReport(
                Objects.requireNonNull(body.subscription()),
                Objects.requireNonNull(body.event()),
                body.meter(),
                Objects.requireNonNull(body.quantity()),
                Objects.requireNonNull(body.at()).truncatedTo(ChronoUnit.MICROS));
    }

    private static void need(List<Violation> missing, @Nullable Object value, String field) {
        if (value == null) {
            missing.add(new Violation(field, field + ".missing", "A report needs it.", null));
        }
    }
}
