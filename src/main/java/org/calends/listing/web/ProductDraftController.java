package org.calends.listing.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.calends.api.IfMatch;
import org.calends.api.Spelling;
import org.calends.catalog.OfferType;
import org.calends.catalog.OwnProducts;
import org.calends.catalog.ResellerChannel;
import org.calends.listing.ProductManagement;
import org.calends.listing.Unreadable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Products over HTTP, for their publishers: drafting, publishing, and taking them off sale. */
@RestController
@RequestMapping(ProductController.ROOT)
@Tag(name = "Products")
class ProductDraftController {

    private final ProductManagement management;
    private final OwnProducts products;

    ProductDraftController(ProductManagement management, OwnProducts products) {
        this.management = management;
        this.products = products;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "draftProduct", summary = "Draft a product; plans are added to it one by one")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(ProductBody.EXAMPLE)))
    ResponseEntity<ProductView> draft(@RequestBody ProductBody body) {
        var unreadable = new Unreadable();
        var type = unreadable.constant(OfferType.class, body.offerType(), "offerType", "C2");
        var channel = channel(body, ResellerChannel.NONE, unreadable);
        unreadable.refuse();
        var key = requireNonNullElse(body.key(), "");
        var exclusive = requireNonNullElse(body.exclusive(), false);
        management.draft(key, requireNonNullElse(body.title(), ""), type, channel, exclusive);
        return answer(ResponseEntity.created(URI.create(ProductController.ROOT + "/" + key)), key);
    }

    @PutMapping("/{key}")
    @Operation(
            operationId = "changeProduct",
            summary = "Change the title, or which resellers may sell it; If-Match says which version was read")
    ResponseEntity<ProductView> change(
            @PathVariable String key,
            @RequestHeader(value = "If-Match", required = false) @Nullable String version,
            @RequestBody ProductBody body) {
        var product = products.visible(key);
        var unreadable = new Unreadable();
        unreadable.fixed(body.key(), product.key(), "key");
        unreadable.fixed(body.offerType(), Spelling.of(product.offerType()), "offerType");
        var channel = channel(body, product.resellerChannel(), unreadable);
        unreadable.refuse();
        management.change(
                key,
                IfMatch.version(version, products.version(product)),
                requireNonNullElse(body.title(), ""),
                channel,
                requireNonNullElse(body.exclusive(), product.exclusive()));
        return answer(ResponseEntity.ok(), key);
    }

    @DeleteMapping("/{key}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteProduct", summary = "Delete a draft with its plans for good")
    void delete(@PathVariable String key) {
        management.delete(key);
    }

    @PostMapping("/{key}/publication")
    @Operation(
            operationId = "publishProduct",
            summary = "Publish the product and all plans that are drafts; refused with everything that is missing")
    ResponseEntity<ProductView> publish(@PathVariable String key) {
        management.publish(key);
        return answer(ResponseEntity.ok(), key);
    }

    @PostMapping("/{key}/stop")
    @Operation(operationId = "stopProduct", summary = "Stop selling the product; publishing it sells it again")
    ResponseEntity<ProductView> stop(@PathVariable String key) {
        management.stop(key);
        return answer(ResponseEntity.ok(), key);
    }

    private static ResellerChannel channel(ProductBody body, ResellerChannel otherwise, Unreadable unreadable) {
        var word = body.resellerChannel();
        return word == null ? otherwise : unreadable.constant(ResellerChannel.class, word, "resellerChannel", "P17");
    }

    private ResponseEntity<ProductView> answer(ResponseEntity.BodyBuilder answer, String key) {
        var product = products.visible(key);
        return answer.eTag(String.valueOf(products.version(product))).body(ProductView.of(product));
    }
}
