package org.calends.dashboard.offer;

import jakarta.servlet.http.HttpServletRequest;
import org.calends.dashboard.Htmx;
import org.calends.notification.Mails;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.security.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows one private offer; the parts that change ask for themselves again. */
@Controller
class OfferPageController {

    private final OfferSheets sheets;
    private final TodaysPrices prices;
    private final Mails mails;

    OfferPageController(OfferSheets sheets, TodaysPrices prices, Mails mails) {
        this.sheets = sheets;
        this.prices = prices;
        this.mails = mails;
    }

    @GetMapping("/offers/{id}")
    String show(@PathVariable String id, HttpServletRequest http, Model page) {
        var offer = PrivateOfferId.of(id);
        var sheet = sheets.find(offer);
        page.addAttribute("sheet", sheet);
        page.addAttribute("milestone", Milestone.of(sheet));
        page.addAttribute("list", ResellerList.of(http, sheet.resellers()));
        page.addAttribute("followUps", FollowUp.of(sheet));
        page.addAttribute("marks", Marks.of(sheet));
        page.addAttribute("moments", Timeline.of(sheet));
        page.addAttribute("mails", mails.about(offer));
        page.addAttribute("powers", Powers.of(CurrentUser.get().role()));
        if (!Htmx.asks(http)) {
            page.addAttribute("lines", prices.of(sheet.whole().content().lines()));
        }
        return Htmx.view(http, "dashboard/offer/page", "fresh");
    }
}
