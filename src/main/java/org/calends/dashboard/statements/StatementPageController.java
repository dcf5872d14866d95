package org.calends.dashboard.statements;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calends.api.PageRequest;
import org.calends.catalog.Catalog;
import org.calends.catalog.Product;
import org.calends.dashboard.Address;
import org.calends.dashboard.Pager;
import org.calends.payout.Forecast;
import org.calends.payout.Forecasts;
import org.calends.payout.PayoutStatement;
import org.calends.payout.PayoutStatements;
import org.calends.security.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a publisher is paid, month by month and line by line; operators see it of all. */
@Controller
class StatementPageController {

    private static final String USUAL_SIZE = "" + Pager.USUAL_SIZE;

    private final PayoutStatements statements;
    private final Forecasts forecasts;
    private final PayoutPictures pictures;
    private final Catalog catalog;

    StatementPageController(
            PayoutStatements statements, Forecasts forecasts, PayoutPictures pictures, Catalog catalog) {
        this.statements = statements;
        this.forecasts = forecasts;
        this.pictures = pictures;
        this.catalog = catalog;
    }

    @GetMapping("/statements")
    String list(
            HttpServletRequest http,
            Model model,
            Locale locale,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = USUAL_SIZE) int size) {
        var running = forecasts.running();
        var found = statements.page(new PageRequest(page, size));
        model.addAttribute("running", running);
        model.addAttribute("pictures", pictures.draw(running, locale));
        model.addAttribute("statements", found.items());
        model.addAttribute(
                "publishers",
                names(Stream.concat(
                        running.stream().map(Forecast::publisher),
                        found.items().stream().map(PayoutStatement::publisher))));
        model.addAttribute("pager", Pager.of(found, Address.of(http, "size")));
        return "dashboard/statements/list";
    }

    @GetMapping("/statements/{id}")
    String statement(
            @PathVariable String id,
            HttpServletRequest http,
            Model model,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = USUAL_SIZE) int size) {
        var lines = statements.lines(id, new PageRequest(page, size));
        var statement = statements.statement(id);
        model.addAttribute("statement", statement);
        model.addAttribute("publisher", names(Stream.of(statement.publisher())).get(statement.publisher()));
        model.addAttribute("lines", lines.items());
        model.addAttribute("titles", titles());
        model.addAttribute("pager", Pager.of(lines, Address.of(http, "size")));
        return "dashboard/statements/statement";
    }

    private Map<String, String> names(Stream<String> publishers) {
        return catalog.publisherNames(publishers.collect(Collectors.toSet()));
    }

    private Map<String, String> titles() {
        return catalog.productsOf(CurrentUser.get().publisher()).stream()
                .collect(Collectors.toMap(Product::key, Product::title));
    }
}
