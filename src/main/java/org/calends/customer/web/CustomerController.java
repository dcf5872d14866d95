package org.calends.customer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.customer.Customers;
import org.calends.customer.RelationshipEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A reseller's customers over HTTP. */
@RestController
@RequestMapping("/api/customers")
@Tag(name = "Customers", description = "To whom a reseller sells")
class CustomerController {

    private final Customers customers;

    CustomerController(Customers customers) {
        this.customers = customers;
    }

    /** One switch. */
    record SwitchBody(@Schema(example = "true") boolean on) {}

    @GetMapping
    @Operation(
            operationId = "listCustomers",
            summary =
                    "A reseller's own customers, or for operators all; by part of the name or beginning of the tenant id")
    Page<CustomerView> customers(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return customers.search(q, new PageRequest(page, size)).map(CustomerView::of);
    }

    @GetMapping("/{tenantId}")
    @Operation(operationId = "getCustomer", summary = "One of the reseller's customers")
    CustomerView customer(@PathVariable UUID tenantId) {
        return CustomerView.of(customers.mine(tenantId));
    }

    @GetMapping("/{tenantId}/history")
    @Operation(
            operationId = "listCustomerHistory",
            summary = "What happened between the reseller and the customer, the oldest first")
    Page<RelationshipEvent> history(
            @PathVariable UUID tenantId,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return new PageRequest(page, size).of(customers.history(tenantId));
    }

    @PutMapping("/{tenantId}/usage-visibility")
    @Operation(
            operationId = "showUsage",
            summary = "Show the customer what its usage costs at list prices, or hide it; hidden at first")
    CustomerView showUsage(@PathVariable UUID tenantId, @RequestBody SwitchBody body) {
        return CustomerView.of(customers.showUsage(tenantId, body.on()));
    }

    @PutMapping("/{tenantId}/reservations")
    @Operation(
            operationId = "allowReservations",
            summary =
                    "Allow the customer to buy reservations, which the reseller pays, or forbid it; forbidden at first")
    CustomerView allowReservations(@PathVariable UUID tenantId, @RequestBody SwitchBody body) {
        return CustomerView.of(customers.allowReservations(tenantId, body.on()));
    }

    @DeleteMapping("/{tenantId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "removeCustomer",
            summary = "End the relationship; refused while anything is still to be suspended or canceled")
    void remove(@PathVariable UUID tenantId) {
        customers.remove(tenantId);
    }
}
