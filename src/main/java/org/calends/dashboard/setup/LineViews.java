package org.calends.dashboard.setup;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.calends.catalog.Catalog;
import org.calends.catalog.Product;
import org.springframework.stereotype.Component;

/** Finds for each line what the catalog says about it, all at once. */
@Component
class LineViews {

    private final Catalog catalog;

    LineViews(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Another publisher's products stay as unknown as those that do not exist. */
    List<LineView> of(String publisher, SetupForm form) {
        var lines = form.lines();
        Map<String, Product> products = catalog.products(
                publisher, lines.stream().map(LineForm::product).distinct().toList());
        return IntStream.range(0, lines.size())
                .mapToObj(i ->
                        new LineView(i, lines.get(i), products.get(lines.get(i).product()), meetsAnother(i, lines)))
                .toList();
    }

    /** A whole product overlaps with each of its plans. */
    private static boolean meetsAnother(int number, List<LineForm> lines) {
        var line = lines.get(number);
        return lines.stream()
                .anyMatch(other -> other.product().equals(line.product())
                        && other.plan().isEmpty() != line.plan().isEmpty());
    }
}
