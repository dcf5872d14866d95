package org.calends.listing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.calends.api.IfMatch;
import org.calends.catalog.OwnProducts;
import org.calends.listing.PlanManagement;
import org.calends.listing.Publication;
import org.calends.listing.SentPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The plans of a product over HTTP: written and read one by one. */
@RestController
@RequestMapping(ProductController.ROOT + "/{key}/plans")
@Tag(name = "Plans", description = "The ways in which a product is sold, from draft to the end of sale")
class PlanController {

    private final PlanManagement management;
    private final OwnProducts products;
    private final Publication publication;

    PlanController(PlanManagement management, OwnProducts products, Publication publication) {
        this.management = management;
        this.products = products;
        this.publication = publication;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "draftPlan",
            summary = "Add a plan as a draft; only its id and its pricing model are needed")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(SentPlan.EXAMPLE)))
    ResponseEntity<WrittenPlanView> add(@PathVariable String key, @RequestBody SentPlan body) {
        var id = body.id() == null ? "" : body.id();
        management.add(key, body.read(id));
        return answer(ResponseEntity.created(URI.create(ProductController.ROOT + "/" + key + "/plans/" + id)), key, id);
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getPlan",
            summary = "One plan, which of its parts are complete and what they lack; its ETag is its version")
    ResponseEntity<WrittenPlanView> plan(@PathVariable String key, @PathVariable String id) {
        return answer(ResponseEntity.ok(), key, id);
    }

    @PutMapping("/{id}")
    @Operation(
            operationId = "changePlan",
            summary =
                    "Change a plan as a whole; If-Match says which version was read. Of a published one, much is fixed")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(SentPlan.EXAMPLE)))
    ResponseEntity<WrittenPlanView> edit(
            @PathVariable String key,
            @PathVariable String id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String version,
            @RequestBody SentPlan body) {
        var product = products.visible(key);
        var current = products.version(product, OwnProducts.plan(product, id));
        management.edit(key, id, IfMatch.version(version, current), body.read(id));
        return answer(ResponseEntity.ok(), key, id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deletePlan", summary = "Delete a draft for good")
    void delete(@PathVariable String key, @PathVariable String id) {
        management.delete(key, id);
    }

    @PostMapping("/{id}/publication")
    @Operation(operationId = "publishPlan", summary = "Put a plan of a published product on sale, or on sale again")
    ResponseEntity<WrittenPlanView> publish(@PathVariable String key, @PathVariable String id) {
        management.publish(key, id);
        return answer(ResponseEntity.ok(), key, id);
    }

    @PostMapping("/{id}/stop")
    @Operation(operationId = "stopPlan", summary = "Stop selling a plan; who has bought it keeps it")
    ResponseEntity<WrittenPlanView> stop(@PathVariable String key, @PathVariable String id) {
        management.stop(key, id);
        return answer(ResponseEntity.ok(), key, id);
    }

    private ResponseEntity<WrittenPlanView> answer(ResponseEntity.BodyBuilder answer, String key, String id) {
        var product = products.visible(key);
        var plan = OwnProducts.plan(product, id);
        var version = products.version(product, plan);
        var tabs = publication.tabs(product, plan);
        return answer.eTag(String.valueOf(version)).body(WrittenPlanView.of(product, plan, tabs));
    }
}
