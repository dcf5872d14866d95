package org.calends.managedservice.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.calends.api.Spelling;
import org.calends.managedservice.ManagedServiceManagement;
import org.calends.managedservice.ManagedServiceOffers;
import org.calends.managedservice.Review;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The steps of a managed service: its publisher submits it, takes it back and stops it; operators decide. */
@RestController
@RequestMapping(ManagedServiceController.ROOT + "/{key}")
@Tag(name = "Managed services")
class ServiceReviewController {

    private final ManagedServiceManagement management;
    private final Review review;
    private final ManagedServiceOffers offers;

    ServiceReviewController(ManagedServiceManagement management, Review review, ManagedServiceOffers offers) {
        this.management = management;
        this.review = review;
        this.offers = offers;
    }

    enum Decision {
        APPROVE,
        SEND_BACK
    }

    /** @param reason what must change; only for what is sent back */
    @Schema(name = "ReviewBody")
    record DecisionBody(@Nullable String decision, @Nullable String reason) {

        Decision read() {
            return Spelling.parse(Decision.class, requireNonNullElse(decision, ""))
                    .orElseThrow(() -> Invalid.of(
                            Violation.of("decision", "decision.unknown", "Write approve or send-back.", "C34")));
        }
    }

    @PostMapping("/submission")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "submitManagedService",
            summary =
                    "Submit it for review: for the first time, again, or what is to change; refused with all that is missing")
    ServiceView submit(@PathVariable String key) {
        management.submit(key);
        return view(key);
    }

    @DeleteMapping("/submission")
    @Operation(operationId = "takeManagedServiceBack", summary = "Take it back before an operator has decided")
    ServiceView takeBack(@PathVariable String key) {
        management.takeBack(key);
        return view(key);
    }

    @PostMapping("/review")
    @Operation(
            operationId = "reviewManagedService",
            summary = "Approve what was submitted, or send it back with a reason")
    ServiceView decide(@PathVariable String key, @RequestBody DecisionBody body) {
        switch (body.read()) {
            case APPROVE -> review.approve(key);
            case SEND_BACK -> review.sendBack(key, requireNonNullElse(body.reason(), ""));
        }
        return view(key);
    }

    @PostMapping("/stop")
    @Operation(
            operationId = "stopManagedService",
            summary = "Stop selling it; who has accepted it keeps it, and a new submission sells it again")
    ServiceView stop(@PathVariable String key) {
        management.stopSelling(key);
        return view(key);
    }

    private ServiceView view(String key) {
        return ServiceView.of(offers.get(key), offers);
    }
}
