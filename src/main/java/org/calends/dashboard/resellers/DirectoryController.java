package org.calends.dashboard.resellers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.calends.api.Spelling;
import org.calends.dashboard.Htmx;
import org.calends.dashboard.Pager;
import org.calends.reseller.PartnerType;
import org.calends.reseller.ResellerDirectory;
import org.calends.security.CurrentUser;
import org.calends.security.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The directory of cloud resellers, to browse and to take out as a sheet (R16, R17). */
@Controller
class DirectoryController {

    private final ResellerDirectory directory;

    DirectoryController(ResellerDirectory directory) {
        this.directory = directory;
    }

    /** A type of partner as an address writes it. */
    record TypeWord(PartnerType type, String word) {}

    @GetMapping("/resellers")
    String list(HttpServletRequest http, Model page) {
        var asked = DirectoryAsked.of(http);
        var found = directory.search(asked.query(), asked.page());
        page.addAttribute("asked", asked);
        page.addAttribute("choices", asked.choices());
        page.addAttribute("sorting", asked.sorting());
        page.addAttribute("file", asked.file());
        page.addAttribute("resellers", found.items());
        page.addAttribute("pager", Pager.of(found, asked.address()));
        if (!Htmx.asks(http)) {
            page.addAttribute("filters", directory.filters());
            page.addAttribute("types", types());
            page.addAttribute("imports", CurrentUser.get().role() == Role.OPERATOR);
        }
        return Htmx.view(http, "dashboard/resellers/list", "found");
    }

    private static List<TypeWord> types() {
        return Arrays.stream(PartnerType.values())
                .map(type -> new TypeWord(type, Spelling.of(type)))
                .toList();
    }
}
