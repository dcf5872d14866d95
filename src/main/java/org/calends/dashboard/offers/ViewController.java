package org.calends.dashboard.offers;

import java.util.UUID;
import org.calends.dashboard.Back;
import org.calends.dashboard.SavedViews;
import org.calends.problem.Invalid;
import org.calends.security.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps the filters of the list under a name. */
@Controller
class ViewController {

    private static final String LIST = "offers";

    private final SavedViews views;

    ViewController(SavedViews views) {
        this.views = views;
    }

    @PostMapping("/offers/views")
    String save(@RequestParam String name, @RequestParam String back, RedirectAttributes next) {
        var address = Back.to(back, "/offers");
        var query = address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
        try {
            views.save(CurrentUser.get().name(), LIST, name, query);
        } catch (Invalid refused) {
            next.addFlashAttribute("toast", refused.getMessage());
        }
        return "redirect:" + address;
    }

    @PostMapping("/offers/views/{id}/removal")
    String remove(@PathVariable UUID id) {
        views.remove(CurrentUser.get().name(), id);
        return "redirect:/offers";
    }
}
