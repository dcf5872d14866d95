package org.calends.audience.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.calends.audience.PreviewAudience;
import org.calends.audience.web.AudienceBody.MemberBody;
import org.calends.catalog.OwnProducts;
import org.calends.catalog.Product;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Over HTTP: those who see all plans of a product before they are published (C21). */
@RestController
@RequestMapping("/api/products/{key}/preview-audience")
@Tag(name = "Audiences")
class PreviewController {

    private final OwnProducts products;
    private final PreviewAudience audience;

    PreviewController(OwnProducts products, PreviewAudience audience) {
        this.products = products;
        this.audience = audience;
    }

    /** All of them. */
    record PreviewView(List<MemberBody> members) {}

    @GetMapping
    @Operation(
            operationId = "getPreviewAudience",
            summary = "Who sees all plans of the product before they are published")
    PreviewView preview(@PathVariable String key) {
        return view(products.visible(key));
    }

    @PutMapping(consumes = "application/json")
    @Operation(operationId = "writePreviewAudience", summary = "Write up to ten by hand in place of those before")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/json", examples = @ExampleObject(AudienceBody.EXAMPLE)))
    PreviewView write(@PathVariable String key, @RequestBody AudienceBody body) {
        audience.writeByHand(key, body.read());
        return view(products.visible(key));
    }

    @PutMapping(path = "/csv", consumes = CsvAnswer.CSV)
    @Operation(
            operationId = "uploadPreviewAudience",
            summary = "Write up to 100 as CSV; of a managed service up to 20 mail addresses")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            mediaType = CsvAnswer.CSV,
                            schema = @Schema(type = "string"),
                            examples = @ExampleObject(CsvAnswer.EXAMPLE)))
    PreviewView writeCsv(@PathVariable String key, @RequestBody byte[] csv) {
        audience.writeCsv(key, csv);
        return view(products.visible(key));
    }

    private PreviewView view(Product product) {
        return new PreviewView(audience.of(product).stream().map(MemberBody::of).toList());
    }
}
