package org.calends.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.audit.Audit;
import org.calends.audit.Finding;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the audit found, over HTTP. */
@RestController
@RequestMapping("/api/findings")
@Tag(name = "Findings", description = "What the audit found and nobody has mended yet")
class FindingController {

    private final Audit audit;

    FindingController(Audit audit) {
        this.audit = audit;
    }

    @GetMapping
    @Operation(operationId = "listFindings", summary = "Checks that do not hold, the oldest first")
    Page<Finding> findings(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        return audit.findings(new PageRequest(page, size));
    }
}
