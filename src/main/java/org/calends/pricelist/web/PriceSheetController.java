package org.calends.pricelist.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.List;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.catalog.OwnProducts;
import org.calends.files.XlsxFile;
import org.calends.pricelist.PriceChange;
import org.calends.pricelist.PriceSheets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The prices of a product as a sheet over HTTP (C11). */
@RestController
@RequestMapping("/api/products/{key}/prices")
@Tag(name = "List prices")
class PriceSheetController {

    private static final String CSV = "text/csv";
    private static final String EXAMPLE = """
            plan,item,market,currency,amount
            team,P1M,DE,EUR,9.50
            """;

    private final OwnProducts products;
    private final PriceSheets sheets;
    private final MarketplaceCalendar calendar;

    PriceSheetController(OwnProducts products, PriceSheets sheets, MarketplaceCalendar calendar) {
        this.products = products;
        this.sheets = sheets;
        this.calendar = calendar;
    }

    /** What became of a sheet, or would. */
    record ReportView(boolean dryRun, int entered, int unchanged, List<PlannedView> changes) {}

    /** A price change that it led to. */
    record PlannedView(String plan, YearMonth month, int prices) {}

    @GetMapping(path = "/csv", produces = CSV)
    @Operation(
            operationId = "downloadPricesCsv",
            summary = "What all plans cost in each market, as CSV that can be sent back")
    ResponseEntity<String> csv(@PathVariable String key) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(key + "-prices.csv"))
                .header(HttpHeaders.CONTENT_TYPE, CSV + ";charset=UTF-8")
                .body(sheets.csv(products.visible(key)));
    }

    @GetMapping(path = "/xlsx", produces = XlsxFile.TYPE)
    @Operation(operationId = "downloadPricesXlsx", summary = "The same as an Excel sheet")
    ResponseEntity<byte[]> xlsx(@PathVariable String key) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(key + "-prices.xlsx"))
                .body(sheets.xlsx(products.visible(key)));
    }

    @PostMapping(path = "/csv", consumes = CSV)
    @Operation(
            operationId = "uploadPricesCsv",
            summary = "Enter prices of drafts, and if so wished plan changes of published ones: all of it or nothing")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = CSV, schema = @Schema(type = "string"), examples = @ExampleObject(EXAMPLE)))
    ReportView readCsv(
            @PathVariable String key,
            @RequestParam(defaultValue = "false") boolean changes,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody byte[] sheet) {
        return view(sheets.readCsv(key, sheet, changes, dryRun));
    }

    @PostMapping(path = "/xlsx", consumes = XlsxFile.TYPE)
    @Operation(
            operationId = "uploadPricesXlsx",
            summary = "The same from an Excel sheet; what is wrong is named cell by cell")
    ReportView readXlsx(
            @PathVariable String key,
            @RequestParam(defaultValue = "false") boolean changes,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody byte[] sheet) {
        return view(sheets.readXlsx(key, sheet, changes, dryRun));
    }

    private ReportView view(PriceSheets.Report report) {
        return new ReportView(
                report.dryRun(),
                report.entered(),
                report.unchanged(),
                report.changes().stream().map(this::planned).toList());
    }

    private PlannedView planned(PriceChange change) {
        return new PlannedView(
                change.plan(),
                calendar.monthOf(change.effectiveAt()),
                change.lines().size());
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
