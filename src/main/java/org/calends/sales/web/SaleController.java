package org.calends.sales.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.calends.sales.SalesLedger;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sales over HTTP. */
@RestController
@RequestMapping("/api/sales")
@Tag(name = "Sales", description = "What resellers sold, at the price of that moment")
class SaleController {

    private final SalesLedger ledger;

    SaleController(SalesLedger ledger) {
        this.ledger = ledger;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Record a sale; the margin that applies is found by itself")
    SaleView record(@RequestBody SaleBody body) {
        return SaleView.of(ledger.record(OrderReading.read(body)));
    }
}
