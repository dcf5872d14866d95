package org.calends.reseller.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.problem.NotFound;
import org.calends.reseller.ResellerDirectory;
import org.calends.reseller.ResellerFilters;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The reseller directory over HTTP, for whoever picks resellers for a private offer (R16). */
@RestController
@RequestMapping("/api/resellers")
@Tag(name = "Resellers", description = "Who may sell: the tenants of the cloud-reseller program")
class ResellerController {

    private final ResellerDirectory directory;

    ResellerController(ResellerDirectory directory) {
        this.directory = directory;
    }

    @GetMapping
    @Operation(
            operationId = "listResellers",
            summary = "Search resellers by part of the name or the beginning of the tenant id, and by filters")
    Page<ResellerView> search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String skill,
            @RequestParam(required = false) @Nullable String competency,
            @RequestParam(required = false) @Nullable String partnerType,
            @RequestParam(required = false) @Nullable String programStatus,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var query = ResellerQuestion.query(q, region, skill, competency, partnerType, programStatus);
        return directory.search(query, new PageRequest(page, size)).map(ResellerView::of);
    }

    @GetMapping("/{tenantId}")
    @Operation(operationId = "getReseller", summary = "One reseller")
    ResellerView reseller(@PathVariable UUID tenantId) {
        var found = directory.find(List.of(tenantId)).get(tenantId);
        if (found == null) {
            throw new NotFound("Reseller " + tenantId);
        }
        return ResellerView.of(found);
    }

    @GetMapping("/filters")
    @Operation(
            operationId = "listResellerFilters",
            summary = "The regions, skills and competencies that resellers can be filtered by")
    ResellerFilters filters() {
        return directory.filters();
    }
}
