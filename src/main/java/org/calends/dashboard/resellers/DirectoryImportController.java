package org.calends.dashboard.resellers;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.calends.problem.Refusal;
import org.calends.reseller.ResellerImport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes resellers from a CSV file: looked at first or taken over at once, but always all of it or nothing (R17). */
@Controller
@RequestMapping("/resellers/import")
class DirectoryImportController {

    private static final String VIEW = "dashboard/resellers/import";

    private final ResellerImport imports;

    DirectoryImportController(ResellerImport imports) {
        this.imports = imports;
    }

    @GetMapping
    String ask(Model page) {
        page.addAttribute("columns", String.join(", ", ResellerImport.COLUMNS));
        return VIEW;
    }

    @PostMapping
    String take(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean apply,
            HttpServletResponse answer,
            Model page)
            throws IOException {
        try {
            page.addAttribute("report", imports.run(file == null ? new byte[0] : file.getBytes(), !apply));
        } catch (Refusal refused) {
            if (refused.violations().isEmpty()) {
                throw refused;
            }
            answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("slips", refused.violations());
        }
        return ask(page);
    }
}
