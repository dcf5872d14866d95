package org.calends.workflow.incident;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The operators' desk over HTTP. */
@RestController
@RequestMapping("/api/incidents")
@Tag(name = "Incidents", description = "Steps that failed for a technical reason and wait for an operator")
class IncidentController {

    private final IncidentDesk desk;

    IncidentController(IncidentDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(operationId = "listIncidents", summary = "What is stuck, the oldest first")
    Page<StuckStep> open(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        return desk.open(new PageRequest(page, size));
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "retryIncident",
            summary = "Try the step once more",
            description =
                    "It is tried at once. When it fails again, there is a new incident, and operators are told anew.")
    @ApiResponse(responseCode = "204", description = "The step is being tried")
    @ApiResponse(responseCode = "404", description = "There is no such incident; somebody may have been faster")
    void retry(@PathVariable String id) {
        desk.retry(id);
    }

    @PostMapping("/{id}/skip")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "skipIncident",
            summary = "Go on without this batch of resellers; the publisher reads the reason",
            description =
                    "Whoever of the batch is not through has then failed, for the reason given (R36). If nobody else"
                            + " is left, the offer waits for a decision.")
    @ApiResponse(responseCode = "204", description = "The offer goes on without the batch")
    @ApiResponse(responseCode = "404", description = "There is no such incident; somebody may have been faster")
    @ApiResponse(responseCode = "409", description = "The step concerns the whole offer and cannot be skipped")
    @ApiResponse(responseCode = "422", description = "The reason is missing or longer than 500 characters")
    void skip(@PathVariable String id, @RequestBody Skip skip) {
        desk.skip(id, skip.reason());
    }

    /** Why the batch is skipped. */
    record Skip(@Nullable String reason) {}
}
