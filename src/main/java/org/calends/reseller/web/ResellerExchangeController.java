package org.calends.reseller.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.calends.reseller.ImportReport;
import org.calends.reseller.ResellerDirectory;
import org.calends.reseller.ResellerImport;
import org.calends.security.CurrentUser;
import org.calends.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes the directory in and out as a sheet (R17). */
@RestController
@RequestMapping("/api/resellers")
@Tag(name = "Resellers")
class ResellerExchangeController {

    private static final String CSV = "text/csv";
    private static final String EXAMPLE = """
            tenantId,name,partnerType,country,region,skills,competencies,programStatus,suspensionReason
            5a000000-0000-4000-8000-00000000e001,Example Cloud GmbH,direct-bill,DE,DACH,security;modern work,,active,
            """;

    private final ResellerDirectory directory;
    private final ResellerImport imports;

    ResellerExchangeController(ResellerDirectory directory, ResellerImport imports) {
        this.directory = directory;
        this.imports = imports;
    }

    @GetMapping(path = "/export", produces = CSV)
    @Operation(
            operationId = "exportResellers",
            summary = "The resellers that a search finds, as CSV that can be imported again")
    ResponseEntity<String> export(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String skill,
            @RequestParam(required = false) @Nullable String competency,
            @RequestParam(required = false) @Nullable String partnerType,
            @RequestParam(required = false) @Nullable String programStatus) {
        var found = directory.all(ResellerQuestion.query(q, region, skill, competency, partnerType, programStatus));
        var attachment =
                ContentDisposition.attachment().filename("resellers.csv").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header(HttpHeaders.CONTENT_TYPE, CSV + ";charset=UTF-8")
                .body(ResellerCsv.of(found, CurrentUser.get().role() != Role.PUBLISHER));
    }

    @PostMapping(path = "/import", consumes = CSV)
    @Operation(
            operationId = "importResellers",
            summary = "Operators only: take resellers over from CSV, all of them or none")
    @RequestBody(
            content = @Content(mediaType = CSV, schema = @Schema(type = "string"), examples = @ExampleObject(EXAMPLE)))
    ImportReport importCsv(
            @org.springframework.web.bind.annotation.RequestBody byte[] csv,
            @RequestParam(defaultValue = "false") boolean dryRun) {
        return imports.run(csv, dryRun);
    }
}
