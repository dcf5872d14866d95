package org.calends.subscription.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.security.CurrentUser;
import org.calends.security.Role;
import org.calends.subscription.Subscription;
import org.calends.subscription.SubscriptionEvent;
import org.calends.subscription.SubscriptionQuery;
import org.calends.subscription.SubscriptionStatus;
import org.calends.subscription.Subscriptions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Subscriptions over HTTP, to look at. */
@RestController
@RequestMapping("/api/subscriptions")
@Tag(name = "Subscriptions", description = "What resellers have provisioned for their customers")
class SubscriptionController {

    private final Subscriptions subscriptions;

    SubscriptionController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GetMapping
    @Operation(
            operationId = "listSubscriptions",
            summary = "A reseller's own, those of a publisher's products, or for operators all; the newest first")
    Page<SubscriptionView> subscriptions(
            @RequestParam(required = false) @Nullable UUID customer,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(required = false) @Nullable SubscriptionStatus status,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var query = new SubscriptionQuery(customer, product, status);
        return subscriptions.search(query, new PageRequest(page, size)).map(SubscriptionController::view);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getSubscription", summary = "One subscription")
    SubscriptionView subscription(@PathVariable UUID id) {
        return view(subscriptions.get(id));
    }

    @GetMapping("/{id}/history")
    @Operation(operationId = "listSubscriptionHistory", summary = "What happened to it, the oldest first")
    Page<SubscriptionEvent> history(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return new PageRequest(page, size).of(subscriptions.history(id));
    }

    static SubscriptionView view(Subscription subscription) {
        return SubscriptionView.of(subscription, CurrentUser.get().role() == Role.PUBLISHER);
    }
}
