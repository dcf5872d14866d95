package org.calends.payout.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.files.XlsxFile;
import org.calends.payout.Forecasts;
import org.calends.payout.PayoutStatements;
import org.calends.payout.StatementSheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Statements over HTTP. */
@RestController
@RequestMapping("/api/statements")
@Tag(name = "Statements", description = "What publishers are paid, month by month")
class StatementController {

    private static final String CSV = "text/csv";

    private final PayoutStatements statements;
    private final Forecasts forecasts;

    StatementController(PayoutStatements statements, Forecasts forecasts) {
        this.statements = statements;
        this.forecasts = forecasts;
    }

    @GetMapping
    @Operation(operationId = "listStatements", summary = "The statements of closed months, the newest month first")
    Page<StatementView> statements(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        return statements.page(new PageRequest(page, size)).map(StatementView::of);
    }

    @GetMapping("/forecast")
    @Operation(operationId = "forecastStatements", summary = "What the running month will bring, by currency")
    List<ForecastView> forecast() {
        return forecasts.running().stream().map(ForecastView::of).toList();
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getStatement", summary = "A statement: what a publisher is paid for a month")
    StatementView statement(@PathVariable String id) {
        return StatementView.of(statements.statement(id));
    }

    @GetMapping("/{id}/lines")
    @Operation(
            operationId = "listStatementLines",
            summary = "What was billed and given back, line by line, in the order in which it was sold")
    Page<StatementLineView> lines(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return statements.lines(id, new PageRequest(page, size)).map(StatementLineView::of);
    }

    @GetMapping(path = "/{id}/csv", produces = CSV)
    @Operation(operationId = "downloadStatementCsv", summary = "All lines of a statement as CSV")
    ResponseEntity<String> csv(@PathVariable String id) {
        var statement = statements.statement(id);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(id + ".csv"))
                .header(HttpHeaders.CONTENT_TYPE, CSV + ";charset=UTF-8")
                .body(StatementSheet.csv(statement, statements.lines(statement)));
    }

    @GetMapping(path = "/{id}/xlsx", produces = XlsxFile.TYPE)
    @Operation(operationId = "downloadStatementXlsx", summary = "The same as an Excel sheet")
    ResponseEntity<byte[]> xlsx(@PathVariable String id) {
        var statement = statements.statement(id);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(id + ".xlsx"))
                .body(StatementSheet.xlsx(statement, statements.lines(statement)));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
