package org.calends.audience.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.audience.PlanAudience;
import org.calends.audience.web.AudienceBody.MemberBody;
import org.calends.catalog.OwnProducts;
import org.calends.catalog.Product;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audience of a private plan over HTTP (C18, C19, C20). */
@RestController
@RequestMapping("/api/products/{key}/plans/{id}/audience")
@Tag(name = "Audiences", description = "Who sees private plans, and who previews a product")
class AudienceController {

    private final OwnProducts products;
    private final PlanAudience audience;

    AudienceController(OwnProducts products, PlanAudience audience) {
        this.products = products;
        this.audience = audience;
    }

    /** One page of what was written, and how far the audience in force is behind it. */
    record AudienceView(Page<MemberBody> members, PlanAudience.State state) {}

    @GetMapping
    @Operation(
            operationId = "getAudience",
            summary = "Who may see the plan, as it was written last, and how many of them are not in force yet")
    AudienceView audience(
            @PathVariable String key,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return view(products.visible(key), id, new PageRequest(page, size));
    }

    @PutMapping(consumes = "application/json")
    @Operation(
            operationId = "writeAudience",
            summary = "Write up to ten by hand in place of the audience before; a published plan waits for a sync")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/json", examples = @ExampleObject(AudienceBody.EXAMPLE)))
    AudienceView write(@PathVariable String key, @PathVariable String id, @RequestBody AudienceBody body) {
        audience.writeByHand(key, id, body.read());
        return view(products.visible(key), id, new PageRequest(0, PageRequest.LARGEST_SIZE));
    }

    @GetMapping(path = "/csv", produces = CsvAnswer.CSV)
    @Operation(operationId = "downloadAudience", summary = "All of the audience as CSV, as it can be sent back")
    ResponseEntity<String> csv(@PathVariable String key, @PathVariable String id) {
        var product = products.visible(key);
        return CsvAnswer.of(audience.all(product, OwnProducts.plan(product, id)), key + "-" + id + "-audience.csv");
    }

    @PutMapping(path = "/csv", consumes = CsvAnswer.CSV)
    @Operation(
            operationId = "uploadAudience",
            summary = "Write up to 10,000 subscriptions or 20,000 tenants as CSV; what is wrong is named row by row")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            mediaType = CsvAnswer.CSV,
                            schema = @Schema(type = "string"),
                            examples = @ExampleObject(CsvAnswer.EXAMPLE)))
    AudienceView writeCsv(@PathVariable String key, @PathVariable String id, @RequestBody byte[] csv) {
        audience.writeCsv(key, id, csv);
        return view(products.visible(key), id, new PageRequest(0, PageRequest.LARGEST_SIZE));
    }

    @PostMapping("/sync")
    @Operation(
            operationId = "syncAudience",
            summary = "Put what was written in force without publishing the plan again")
    AudienceView sync(@PathVariable String key, @PathVariable String id) {
        audience.synchronize(key, id);
        return view(products.visible(key), id, new PageRequest(0, PageRequest.LARGEST_SIZE));
    }

    private AudienceView view(Product product, String id, PageRequest page) {
        var plan = OwnProducts.plan(product, id);
        return new AudienceView(
                audience.written(product, plan, page).map(MemberBody::of), audience.state(product, plan));
    }
}
