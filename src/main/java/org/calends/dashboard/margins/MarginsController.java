package org.calends.dashboard.margins;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import org.calends.dashboard.Address;
import org.calends.dashboard.Htmx;
import org.calends.dashboard.Pager;
import org.calends.discovery.MarginOrder;
import org.calends.security.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where resellers see what publishers grant them, and what that is worth (R44-R46). */
@Controller
class MarginsController {

    private static final String API = "/api/margins";

    private final MarginSheets sheets;
    private final ResellerMarket market;

    MarginsController(MarginSheets sheets, ResellerMarket market) {
        this.sheets = sheets;
        this.market = market;
    }

    @GetMapping("/margins")
    String list(HttpServletRequest http, Model page) {
        var asked = MarginsAsked.of(http);
        var look = look(asked);
        var sheet = sheets.find(CurrentUser.get().requireReseller(), asked, look.market());
        page.addAttribute("asked", asked);
        page.addAttribute("look", look);
        page.addAttribute("sheet", sheet);
        page.addAttribute("pager", Pager.of(sheet.rows(), asked.address()));
        page.addAttribute("choices", sheet.choices(asked.query(), asked.address()));
        page.addAttribute("file", call(API + "/csv", asked, look));
        page.addAttribute("useApi", new Address("/margins/api", asked.address().parameters()).toString());
        if (!Htmx.asks(http)) {
            page.addAttribute("markets", market.all());
            page.addAttribute("orders", MarginOrder.values());
        }
        return Htmx.view(http, "dashboard/margins/list", "found");
    }

    /** How a program asks for what the page shows. */
    @GetMapping("/margins/api")
    String api(HttpServletRequest http, Model page) {
        var asked = MarginsAsked.of(http);
        var look = look(asked);
        page.addAttribute("list", address(call(API, asked, look)));
        page.addAttribute("file", address(call(API + "/csv", asked, look)));
        return Htmx.view(http, "dashboard/margins/api", "ask");
    }

    private ResellerMarket.Look look(MarginsAsked asked) {
        return market.of(
                CurrentUser.get().requireReseller(),
                asked.address().parameters().get("market"));
    }

    /** The call of the API that has the same filters. */
    private static String call(String path, MarginsAsked asked, ResellerMarket.Look look) {
        var query = asked.query();
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("market", look.market());
        if (query.status() != null) {
            parameters.put("status", query.status().name());
        }
        if (query.q() != null) {
            parameters.put("q", query.q());
        }
        if (query.publisher() != null) {
            parameters.put("publisher", query.publisher());
        }
        parameters.put("sort", query.order().key());
        return new Address(path, parameters).toString();
    }

    private static String address(String call) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + call;
    }
}
