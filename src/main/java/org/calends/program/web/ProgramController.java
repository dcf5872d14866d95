package org.calends.program.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.program.ProgramManagement;
import org.calends.program.ProgramWatch;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a partner stands in the program, for operators. */
@RestController
@RequestMapping("/api/resellers/{tenantId}/program")
@Tag(name = "Program", description = "Where partners stand in the cloud-reseller program, and why")
class ProgramController {

    private final ProgramManagement management;
    private final ProgramWatch watch;

    ProgramController(ProgramManagement management, ProgramWatch watch) {
        this.management = management;
        this.watch = watch;
    }

    @GetMapping
    @Operation(operationId = "getProgram", summary = "Its status, since when and why, and what was reported about it")
    ProgramView program(@PathVariable UUID tenantId) {
        return ProgramView.of(
                management.reseller(tenantId), management.history(tenantId), management.standing(tenantId));
    }

    @GetMapping("/history")
    @Operation(operationId = "listProgramHistory", summary = "Each change of its status, the oldest first")
    Page<StatusChangeView> history(
            @PathVariable UUID tenantId,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return new PageRequest(page, size).of(management.history(tenantId)).map(StatusChangeView::of);
    }

    @PostMapping("/suspension")
    @Operation(operationId = "suspendReseller", summary = "Suspend it: what it sold goes on, and it sells nothing new")
    ProgramView suspend(@PathVariable UUID tenantId, @RequestBody SuspensionBody body) {
        management.suspend(tenantId, body.readReason(), body.readNote());
        return program(tenantId);
    }

    @PostMapping("/reinstatement")
    @Operation(
            operationId = "reinstateReseller",
            summary = "Let it sell again; what was reported about it so far counts as settled")
    ProgramView reinstate(@PathVariable UUID tenantId, @RequestBody NoteBody body) {
        management.reinstate(tenantId, body.readNote());
        return program(tenantId);
    }

    @PostMapping("/departure")
    @Operation(operationId = "recordDeparture", summary = "Note that it has left the program")
    ProgramView depart(@PathVariable UUID tenantId, @RequestBody NoteBody body) {
        management.depart(tenantId, body.readNote());
        return program(tenantId);
    }

    @PutMapping("/standing")
    @Operation(
            operationId = "reportStanding",
            summary = "Report what the criteria measure; whoever meets one is suspended at once")
    ProgramView report(@PathVariable UUID tenantId, @RequestBody StandingBody body) {
        watch.report(tenantId, body.read());
        return program(tenantId);
    }
}
