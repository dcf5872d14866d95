package org.calends.dashboard.offers;

import java.util.UUID;
import org.calends.dashboard.Back;
import org.calends.dashboard.SavedViews;
import org.calends.problem.Invalid;
import org.calends.security.CurrentUser;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
    private final MessageSource messages;

    ViewController(SavedViews views, MessageSource messages) {
        this.views = views;
        this.messages = messages;
    }

    @PostMapping("/offers/views")
    String save(@RequestParam String name, @RequestParam String back, RedirectAttributes next) {
        var address = Back.to(back, "/offers");
        var query = address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
        try {
            views.save(CurrentUser.get().name(), LIST, name, query);
            next.addFlashAttribute("toast", saved(name.strip()));
        } catch (Invalid refused) {
            next.addFlashAttribute("toast", refused.getMessage());
        }
        return "redirect:" + address;
    }

    private String saved(String name) {
        return messages.getMessage("offers.views.saved", new Object[] {name}, LocaleContextHolder.getLocale());
    }

    @PostMapping("/offers/views/{id}/removal")
    String remove(@PathVariable UUID id) {
        views.remove(CurrentUser.get().name(), id);
        return "redirect:/offers";
    }
}
