package org.calends.sales.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.sales.Sale;
import org.calends.sales.SaleKind;
import org.calends.sales.SaleQuery;
import org.calends.sales.SalesLedger;
import org.calends.security.CurrentUser;
import org.calends.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sales over HTTP. */
@RestController
@RequestMapping(SaleController.ROOT)
@Tag(name = "Sales", description = "What resellers sold, at the price of that moment")
class SaleController {

    static final String ROOT = "/api/sales";

    private final SalesLedger ledger;

    SaleController(SalesLedger ledger) {
        this.ledger = ledger;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "recordSale",
            summary =
                    "Record a sale; the margin that applies is found by itself, and what has a free trial begins with it")
    ResponseEntity<SaleView> record(@RequestBody SaleBody body) {
        var sale = ledger.record(OrderReading.read(body));
        return ResponseEntity.created(URI.create(ROOT + "/" + sale.id())).body(view(sale));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getSale",
            summary =
                    "A sale, and how its price came about: for its reseller, the publisher of what was sold, and operators")
    SaleView sale(@PathVariable UUID id) {
        return view(ledger.sale(id));
    }

    @GetMapping
    @Operation(
            operationId = "listSales",
            summary = "What was billed and given back, the newest first; for whom a single one is shown, too")
    Page<SaleView> sales(
            @RequestParam(required = false) @Nullable UUID subscription,
            @RequestParam(required = false) @Nullable SaleKind kind,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return ledger.search(new SaleQuery(subscription, kind), new PageRequest(page, size))
                .map(SaleController::view);
    }

    /** Publishers learn who sold, but not to whom (R83). */
    static SaleView view(Sale sale) {
        var publisher = CurrentUser.get().role() == Role.PUBLISHER;
        return SaleView.of(sale, publisher ? null : sale.purchase().customer());
    }
}
