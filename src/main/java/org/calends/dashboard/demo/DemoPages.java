package org.calends.dashboard.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.calends.dashboard.Htmx;
import org.calends.reseller.SwitchableAuthority.Condition;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the demo's page, the parts of it that stay fresh, and turns its switches. */
@Controller
@Profile("demo")
class DemoPages {

    private static final String BACK = "redirect:/demo";

    private final Panel panel;
    private final Switches switches;

    DemoPages(Panel panel, Switches switches) {
        this.panel = panel;
        this.switches = switches;
    }

    @GetMapping("/demo")
    String show(Model page) {
        return panel.show(page, Destination.NOWHERE, List.of());
    }

    @GetMapping("/demo/clock")
    String clock(HttpServletRequest http, Model page) {
        return Htmx.view(http, panel.show(page, Destination.NOWHERE, List.of()), "clock");
    }

    @GetMapping("/demo/tour")
    String tour(HttpServletRequest http, Model page) {
        return Htmx.view(http, panel.show(page, Destination.NOWHERE, List.of()), "tour");
    }

    @PostMapping("/demo/authority")
    String authority(@RequestParam Condition condition) {
        switches.switchAuthority(condition);
        return BACK + "#failures";
    }

    @PostMapping("/demo/mail-server")
    String mailServer(@RequestParam boolean on) {
        switches.switchMailServer(on);
        return BACK + "#failures";
    }
}
