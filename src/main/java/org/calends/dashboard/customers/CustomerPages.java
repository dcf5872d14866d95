package org.calends.dashboard.customers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import org.calends.customer.Relationships;
import org.calends.dashboard.Address;
import org.calends.dashboard.Htmx;
import org.calends.dashboard.Pager;
import org.calends.dashboard.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a reseller's customers, and each with its subscriptions (P5, P8, P12, P13). */
@Controller
class CustomerPages {

    private final Whose whose;
    private final CustomerSheets sheets;
    private final Relationships relationships;

    CustomerPages(Whose whose, CustomerSheets sheets, Relationships relationships) {
        this.whose = whose;
        this.sheets = sheets;
        this.relationships = relationships;
    }

    @GetMapping({"/customers", "/resellers/{tenantId}/customers"})
    String list(@PathVariable(required = false) @Nullable UUID tenantId, HttpServletRequest http, Model page) {
        var look = whose.of(tenantId);
        var address = Address.of(http, "q", "size", "page");
        var found = sheets.list(look.tenant(), address.parameters().get("q"), Paging.of(address));
        page.addAttribute("look", look);
        page.addAttribute("address", address);
        page.addAttribute("rows", found.items());
        page.addAttribute("pager", Pager.of(found, address));
        return Htmx.view(http, "dashboard/customers/list", "found");
    }

    @GetMapping({"/customers/{customer}", "/resellers/{tenantId}/customers/{customer}"})
    String show(
            @PathVariable(required = false) @Nullable UUID tenantId,
            @PathVariable UUID customer,
            HttpServletRequest http,
            Model page) {
        var look = whose.of(tenantId);
        var address = Address.of(http, "size", "page");
        var relationship = relationships.between(look.tenant(), customer);
        var subscriptions = sheets.subscriptions(look.tenant(), customer, Paging.of(address));
        var events = new ArrayList<>(relationships.history(look.tenant(), customer));
        Collections.reverse(events);
        page.addAttribute("look", look);
        page.addAttribute("relationship", relationship);
        page.addAttribute("rows", subscriptions.items());
        page.addAttribute("pager", Pager.of(subscriptions, address));
        page.addAttribute("events", events);
        return "dashboard/customers/customer";
    }
}
