package org.calends.subscription.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.calends.subscription.Cancellations;
import org.calends.subscription.SubscriptionManagement;
import org.calends.subscription.Subscriptions;
import org.calends.subscription.Suspension;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What resellers, publishers and operators do with a subscription. */
@RestController
@RequestMapping("/api/subscriptions/{id}")
@Tag(name = "Subscriptions")
class SubscriptionStepController {

    private final SubscriptionManagement management;
    private final Cancellations cancellations;
    private final Subscriptions subscriptions;

    SubscriptionStepController(
            SubscriptionManagement management, Cancellations cancellations, Subscriptions subscriptions) {
        this.management = management;
        this.cancellations = cancellations;
        this.subscriptions = subscriptions;
    }

    /** Why it is to be suspended. */
    record ReasonBody(@Schema(example = "NON_PAYMENT") Suspension.Reason reason) {}

    /** Whether it renews by itself. */
    record RenewBody(@Schema(example = "false") boolean on) {}

    @PostMapping("/activation")
    @Operation(operationId = "activateSubscription", summary = "Publishers only: the customer can use it now")
    SubscriptionView activate(@PathVariable UUID id) {
        management.activate(id);
        return SubscriptionController.view(subscriptions.get(id));
    }

    @PostMapping("/suspension")
    @Operation(
            operationId = "suspendSubscription",
            summary = "Take access away at once; the reseller pays on, and it no longer renews by itself")
    SubscriptionView suspend(@PathVariable UUID id, @RequestBody ReasonBody body) {
        management.suspend(id, body.reason());
        return SubscriptionController.view(subscriptions.get(id));
    }

    @PostMapping("/reactivation")
    @Operation(
            operationId = "reactivateSubscription",
            summary = "Give access back, within the term and unless the other side has suspended it, too")
    SubscriptionView reactivate(@PathVariable UUID id) {
        management.reactivate(id);
        return SubscriptionController.view(subscriptions.get(id));
    }

    @PutMapping("/auto-renew")
    @Operation(operationId = "setAutoRenew", summary = "Say whether it renews by itself")
    SubscriptionView renewByItself(@PathVariable UUID id, @RequestBody RenewBody body) {
        management.renewByItself(id, body.on());
        return SubscriptionController.view(subscriptions.get(id));
    }

    @PostMapping("/cancellation")
    @Operation(
            operationId = "cancelSubscription",
            summary =
                    "Cancel it: at once and for nothing within a day of a monthly term, or two weeks of a longer one; later with its term")
    SubscriptionView cancel(@PathVariable UUID id) {
        cancellations.cancel(id);
        return SubscriptionController.view(subscriptions.get(id));
    }
}
