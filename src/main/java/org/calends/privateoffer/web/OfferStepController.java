package org.calends.privateoffer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.calends.privateoffer.FollowUps;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferManagement;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people do with an offer; the process behind goes on by itself. */
@RestController
@RequestMapping(OfferLinks.ROOT + "/{id}")
@Tag(name = "Private offers")
class OfferStepController {

    private final PrivateOfferManagement management;
    private final FollowUps followUps;
    private final PrivateOfferReader reader;

    OfferStepController(PrivateOfferManagement management, FollowUps followUps, PrivateOfferReader reader) {
        this.management = management;
        this.followUps = followUps;
        this.reader = reader;
    }

    /**
     * The name of a copy, and what it is for.
     *
     * @param purpose a plain copy when there is none
     */
    record CloneBody(@Nullable String name, @Nullable Purpose purpose) {}

    /** What a copy is for: a later end, more resellers, or other prices, none of which a submitted offer can be given (R86). */
    enum Purpose {
        COPY,
        RENEWAL,
        MORE_RESELLERS,
        REPLACEMENT
    }

    /** What an operator decides when resellers were refused: ask again, or go on without them. */
    record DecisionBody(@Nullable Decision decision) {

        Decision decided() {
            if (decision == null) {
                throw Invalid.of(Violation.of("decision", "decision.missing", "Decide: RETRY or CONTINUE.", "R34"));
            }
            return decision;
        }
    }

    /** The two ways on; the third is to withdraw. */
    enum Decision {
        RETRY,
        CONTINUE
    }

    @PostMapping("/submission")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(operationId = "submitOffer", summary = "Submit a draft: from here on its content stays as it is")
    ResponseEntity<OfferView> submit(@PathVariable String id) {
        var offer = PrivateOfferId.of(id);
        management.submit(offer);
        return OfferAnswer.accepted(reader.get(offer));
    }

    @PostMapping("/withdrawal")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(operationId = "withdrawOffer", summary = "Take an offer back; refused once a reseller has sold it")
    ResponseEntity<OfferView> withdraw(@PathVariable String id) {
        var offer = PrivateOfferId.of(id);
        management.requestWithdrawal(offer);
        return OfferAnswer.accepted(reader.get(offer));
    }

    @PostMapping("/clone")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "cloneOffer",
            summary = "Draft a copy of any offer under another name",
            description = "RENEWAL starts where the offer ends, for as many months; MORE_RESELLERS leaves the resellers"
                    + " out; REPLACEMENT withdraws the offer, and is refused as a whole once a reseller has sold it.")
    ResponseEntity<OfferView> copy(@PathVariable String id, @RequestBody CloneBody body) {
        var offer = PrivateOfferId.of(id);
        var name = Objects.requireNonNullElse(body.name(), "");
        var copy = switch (Objects.requireNonNullElse(body.purpose(), Purpose.COPY)) {
            case COPY -> management.clone(offer, name);
            case RENEWAL -> followUps.renew(offer, name);
            case MORE_RESELLERS -> followUps.widen(offer, name);
            case REPLACEMENT -> followUps.replace(offer, name);
        };
        return OfferAnswer.created(reader.get(copy));
    }

    @PostMapping("/authorization")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(operationId = "decideRefusals", summary = "Operators only: decide about refused resellers")
    ResponseEntity<OfferView> decide(@PathVariable String id, @RequestBody DecisionBody body) {
        var offer = PrivateOfferId.of(id);
        switch (body.decided()) {
            case RETRY -> management.retryRefused(offer);
            case CONTINUE -> management.acceptRefusals(offer);
        }
        return OfferAnswer.accepted(reader.get(offer));
    }
}
