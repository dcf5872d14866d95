package org.calends.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.calends.audience.Member;
import org.calends.catalog.OfferType;
import org.calends.catalog.Product;
import org.calends.catalog.ProductState;
import org.calends.catalog.Publisher;
import org.calends.catalog.ResellerChannel;
import org.calends.files.FileField;
import org.calends.files.JsonPlace;

/** Reads one catalog file: publishers, and products with their plans. */
class CatalogReading {

    private static final Pattern KEY = Pattern.compile("[a-z0-9_-]{1,50}");
    private static final String KEY_SHAPE = "1 to 50 lower-case letters, digits, dashes and underscores";

    private static final Set<String> PRODUCT = Set.of(
            "id",
            "key",
            "publisher",
            "title",
            "offerType",
            "published",
            "resellerChannel",
            "authorizedResellers",
            "exclusive",
            "plans");

    private final Map<String, String> publisherIds = new HashMap<>();
    private final Map<String, String> productKeys = new HashMap<>();
    private final Map<String, String> productIds = new HashMap<>();
    private final List<SelectedReseller> selected = new ArrayList<>();
    private final Map<String, Map<String, List<Member>>> audiences = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    CatalogContents read(JsonPlace file) {
        file.only(Set.of("publishers", "products"));
        var publishers =
                file.objects("publishers").stream().map(this::publisher).toList();
        var products = file.objects("products").stream().map(this::product).toList();
        return new CatalogContents(publishers, products, selected, audiences, texts);
    }

    private Publisher publisher(JsonPlace place) {
        place.only(Set.of("id", "name"));
        return new Publisher(
                key(place.field("id").unique(publisherIds)), place.field("name").text(200));
    }

    private Product product(JsonPlace place) {
        place.only(PRODUCT);
        var planIds = new HashMap<String, String>();
        var published = place.flag("published");
        var product = new Product(
                key(place.field("key").unique(productKeys)),
                place.field("id").unique(productIds).uuid(),
                knownPublisher(place.field("publisher")),
                place.field("title").text(200),
                place.field("offerType").constant(OfferType.class),
                published ? ProductState.LIVE : ProductState.DRAFT,
                place.field("resellerChannel").constant(ResellerChannel.class),
                place.flag("exclusive"),
                place.objects("plans").stream()
                        .map(plan -> PlanReading.plan(plan, published, planIds))
                        .toList());
        select(product, place.texts("authorizedResellers"));
        texts.put(product.key(), place.text());
        audiences.put(product.key(), audiences(product, place.objects("plans")));
        return product;
    }

    private static Map<String, List<Member>> audiences(Product product, List<JsonPlace> plans) {
        Map<String, List<Member>> members = new HashMap<>();
        for (int i = 0; i < plans.size(); i++) {
            members.put(product.plans().get(i).id(), AudienceReading.members(plans.get(i)));
        }
        return members;
    }

    private String knownPublisher(FileField field) {
        var id = field.text(50);
        if (!id.isEmpty() && !publisherIds.containsKey(id)) {
            field.refuse("there is no publisher \"" + id + "\"");
        }
        return id;
    }

    private void select(Product product, List<FileField> resellers) {
        var seen = new HashMap<String, String>();
        for (var reseller : resellers) {
            if (product.resellerChannel() != ResellerChannel.SELECTED) {
                reseller.refuse("only a product whose resellerChannel is \"selected\" names its resellers");
            }
            var tenantId = reseller.unique(seen).uuid();
            selected.add(new SelectedReseller(product.key(), tenantId, reseller.place()));
        }
    }

    static String key(FileField field) {
        return field.matching(KEY, KEY_SHAPE);
    }
}
