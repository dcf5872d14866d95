package org.calends.listing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.catalog.Catalog;
import org.calends.catalog.OwnProducts;
import org.calends.catalog.ProductQuery;
import org.calends.problem.NotFound;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalog over HTTP: a publisher's people see their own products, the marketplace's people all of them. */
@RestController
@RequestMapping(ProductController.ROOT)
@Tag(name = "Products", description = "What is for sale: products, plans and list prices")
class ProductController {

    static final String ROOT = "/api/products";

    private final Catalog catalog;
    private final OwnProducts products;

    ProductController(Catalog catalog, OwnProducts products) {
        this.catalog = catalog;
        this.products = products;
    }

    @GetMapping
    @Operation(
            operationId = "listProducts",
            summary = "Search products by part of the title or key; a publisher finds its own only")
    Page<ProductView> search(
            @RequestParam(required = false) @Nullable String publisher,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var pageRequest = new PageRequest(page, size);
        var own = CurrentUser.get().offerScope().publisher();
        if (own != null && publisher != null && !own.equals(publisher)) {
            throw new NotFound("Publisher " + publisher);
        }
        return catalog.search(new ProductQuery(own != null ? own : publisher, q), pageRequest)
                .map(ProductView::of);
    }

    @GetMapping("/{key}")
    @Operation(
            operationId = "getProduct",
            summary =
                    "One product with its plans and list prices, and whether each may carry a margin; its ETag is its version")
    ResponseEntity<ProductView> product(@PathVariable String key) {
        var product = products.visible(key);
        return ResponseEntity.ok()
                .eTag(String.valueOf(products.version(product)))
                .body(ProductView.of(product));
    }
}
