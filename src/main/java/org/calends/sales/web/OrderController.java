package org.calends.sales.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.calends.sales.SalesLedger;
import org.calends.sales.SeatChanges;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Orders over HTTP: provisioning a subscription, and asking whether one could (P3, P16). */
@RestController
@Tag(name = "Subscriptions")
class OrderController {

    private static final String SUBSCRIPTIONS = "/api/subscriptions";

    private final SalesLedger ledger;
    private final SeatChanges seats;

    OrderController(SalesLedger ledger, SeatChanges seats) {
        this.ledger = ledger;
        this.seats = seats;
    }

    /**
     * What was provisioned.
     *
     * @param sale what it costs; absent when nothing is billed now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProvisionedView(UUID subscription, @Nullable SaleView sale) {}

    /** Whether something can be bought now, and everything that stands against it. */
    record PurchaseCheckView(boolean possible, List<Violation> refusals) {}

    @PostMapping(SUBSCRIPTIONS)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "provisionSubscription",
            summary = "Resellers only: provision a subscription for a customer, sold at the price of this moment")
    ResponseEntity<ProvisionedView> provision(@RequestBody SubscriptionBody body) {
        var order = OrderReading.read(body.by(CurrentUser.get().requireReseller()));
        var provisioned = ledger.provision(order, body.renews());
        var sale = provisioned.sale();
        return ResponseEntity.created(URI.create(SUBSCRIPTIONS + "/" + provisioned.subscription()))
                .body(new ProvisionedView(
                        provisioned.subscription(), sale == null ? null : SaleView.of(sale, body.customer())));
    }

    /** How much of it there is to be. */
    record QuantityBody(@Schema(example = "12") @Nullable BigDecimal quantity) {}

    @PutMapping(SUBSCRIPTIONS + "/{id}/quantity")
    @Operation(
            operationId = "changeQuantity",
            summary =
                    "More users or licenses at once, at the price of the running term; fewer while it can be given back, or with the next")
    ProvisionedView change(@PathVariable UUID id, @RequestBody QuantityBody body) {
        var quantity = body.quantity();
        if (quantity == null) {
            throw Invalid.of(new Violation("quantity", "quantity.missing", "Say how many it is to be.", null));
        }
        var sale = seats.change(id, quantity);
        return new ProvisionedView(
                id, sale == null ? null : SaleView.of(sale, sale.purchase().customer()));
    }

    @PostMapping(SaleController.ROOT + "/check")
    @Operation(
            operationId = "checkSale",
            summary = "Whether a sale could be recorded now; everything that stands against it is named by code")
    PurchaseCheckView check(@RequestBody SaleBody body) {
        var refusals = ledger.refusals(OrderReading.read(body));
        return new PurchaseCheckView(refusals.isEmpty(), refusals);
    }
}
