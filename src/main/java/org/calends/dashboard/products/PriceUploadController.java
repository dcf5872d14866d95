package org.calends.dashboard.products;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.calends.catalog.OwnProducts;
import org.calends.pricelist.PriceSheets;
import org.calends.problem.Refusal;
import org.calends.problem.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes prices from a sheet: looked at first or taken over at once, but always all of it or nothing (C11). */
@Controller
@RequestMapping("/products/{key}/prices")
class PriceUploadController {

    private static final String VIEW = "dashboard/products/upload";

    private final OwnProducts products;
    private final PriceSheets sheets;
    private final Telling telling;

    PriceUploadController(OwnProducts products, PriceSheets sheets, Telling telling) {
        this.products = products;
        this.sheets = sheets;
        this.telling = telling;
    }

    @GetMapping
    String ask(@PathVariable String key, Model page) {
        page.addAttribute("product", products.visible(key));
        return VIEW;
    }

    @PostMapping
    String take(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean changes,
            @RequestParam(defaultValue = "false") boolean apply,
            HttpServletRequest http,
            HttpServletResponse answer,
            Model page)
            throws IOException {
        var content = file == null ? new byte[0] : file.getBytes();
        var view = take(key, content, changes, !apply, answer, page);
        if (!apply && answer.getStatus() == HttpStatus.OK.value()) {
            page.addAttribute("checked", CheckedSheet.keep(http.getSession(), key, changes, content));
        }
        return view;
    }

    /** What was shown is what is sent now; what it leads to is reckoned again. */
    @PostMapping("/checked")
    String takeChecked(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest http,
            HttpServletResponse answer,
            Model page) {
        var sheet = CheckedSheet.take(http.getSession(), key, name);
        return sheet == null
                ? "redirect:/products/" + key + "/prices"
                : take(key, sheet.bytes(), sheet.changes(), false, answer, page);
    }

    private String take(
            String key, byte[] content, boolean changes, boolean dryRun, HttpServletResponse answer, Model page) {
        page.addAttribute("product", products.visible(key));
        page.addAttribute("changes", changes);
        try {
            page.addAttribute("report", read(key, content, changes, dryRun));
        } catch (Refusal refused) {
            if (refused.violations().isEmpty()) {
                throw refused;
            }
            answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("slips", telling.tell(refused.violations()));
        }
        return VIEW;
    }

    private PriceSheets.Report read(String key, byte[] content, boolean changes, boolean dryRun) {
        var zipped = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        return zipped ? sheets.readXlsx(key, content, changes, dryRun) : sheets.readCsv(key, content, changes, dryRun);
    }
}
