package org.calends.dashboard.offer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.calends.dashboard.Htmx;
import org.calends.notification.Mails;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.security.CurrentUser;
import org.calends.workflow.ProcessPositions;
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
    private final ProcessPositions positions;

    OfferPageController(OfferSheets sheets, TodaysPrices prices, Mails mails, ProcessPositions positions) {
        this.sheets = sheets;
        this.prices = prices;
        this.mails = mails;
        this.positions = positions;
    }

    @GetMapping("/offers/{id}")
    String show(@PathVariable String id, HttpServletRequest http, Model page) {
        var offer = PrivateOfferId.of(id);
        var sheet = sheets.find(offer);
        var powers = Powers.of(CurrentUser.get().role());
        page.addAttribute("sheet", sheet);
        page.addAttribute("powers", powers);
        page.addAttribute("milestone", Milestone.of(sheet));
        page.addAttribute("followUps", FollowUp.of(sheet));
        page.addAttribute("marks", Marks.of(sheet, powers.inspect()));
        page.addAttribute("troubles", powers.inspect() ? Trouble.of(sheet.position()) : List.of());
        page.addAttribute("list", ResellerList.of(http, sheet.resellers()));
        page.addAttribute("moments", Timeline.of(sheet));
        page.addAttribute("mails", mails.about(offer));
        if (!Htmx.asks(http)) {
            page.addAttribute(
                    "lines",
                    prices.of(sheet.whole().publisher(), sheet.whole().content().lines()));
            page.addAttribute("instance", powers.inspect() ? positions.instanceOf(offer) : null);
        }
        return Htmx.view(http, "dashboard/offer/page", "fresh");
    }
}
