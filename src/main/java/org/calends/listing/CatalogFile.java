package org.calends.listing;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.calends.catalog.Catalog;
import org.calends.catalog.Product;
import org.calends.catalog.ProductState;
import org.calends.files.FileProblems;
import org.calends.files.JsonPlace;
import org.calends.problem.Violation;
import org.springframework.stereotype.Component;

/** The catalog as a file, if the installation keeps it in one. */
@Component
public class CatalogFile {

    private final CatalogSettings settings;
    private final Catalog catalog;
    private final LoadedProducts loaded;
    private final ProductLoading loading;
    private final PlanCheck check;

    CatalogFile(
            CatalogSettings settings, Catalog catalog, LoadedProducts loaded, ProductLoading loading, PlanCheck check) {
        this.settings = settings;
        this.catalog = catalog;
        this.loaded = loaded;
        this.loading = loading;
        this.check = check;
    }

    /**
     * Stores what the file says. A product of which it says the same as the last time stays as it is, whatever people have
     * changed since.
     *
     * @return the resellers that it opts in, which is for the reseller directory to store
     */
    public List<SelectedReseller> load() {
        var contents = read();
        contents.publishers().forEach(catalog::save);
        for (var product : contents.products()) {
            var text = Objects.requireNonNull(contents.texts().get(product.key()));
            if (!loaded.said(product.key(), text)) {
                loading.save(product, contents.audiences().getOrDefault(product.key(), Map.of()));
                loaded.remember(product.key(), text);
            }
        }
        return contents.selectedResellers();
    }

    private CatalogContents read() {
        if (settings.file() == null) {
            return CatalogContents.NOTHING;
        }
        var problems = new FileProblems(settings.file().getDescription());
        var contents = CatalogContents.NOTHING;
        try {
            contents = new CatalogReading().read(JsonPlace.read(settings.file(), problems));
        } catch (IOException e) {
            problems.add("", "cannot be read: " + e.getMessage());
        }
        if (problems.none()) {
            check(contents, problems);
        }
        problems.refuseIfAny();
        return contents;
    }

    /** The rules are asked of a file that can be read as a whole; else they would tell the same twice. */
    private void check(CatalogContents contents, FileProblems problems) {
        for (int i = 0; i < contents.products().size(); i++) {
            var product = contents.products().get(i);
            var place = "products[" + i + "]";
            violations(product)
                    .map(violation -> violation.in(place))
                    .forEach(violation -> problems.add(violation.field(), violation.message()));
            var audiences = contents.audiences().getOrDefault(product.key(), Map.of());
            for (int j = 0; j < product.plans().size(); j++) {
                var plan = product.plans().get(j);
                var members = audiences.getOrDefault(plan.id(), List.of());
                AudienceReading.check(product, plan, members, place + ".plans[" + j + "]", problems);
            }
        }
    }

    private Stream<Violation> violations(Product product) {
        var draft = product.state() == ProductState.DRAFT;
        return check.everything(product, product.plans()).stream()
                .filter(violation -> !draft || !Objections.isOnlyMissing(violation));
    }
}
