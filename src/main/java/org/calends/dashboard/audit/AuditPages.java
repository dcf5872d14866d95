package org.calends.dashboard.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.calends.audit.Audit;
import org.calends.audit.CheckResult;
import org.calends.audit.Finding;
import org.calends.dashboard.Address;
import org.calends.dashboard.Pager;
import org.calends.dashboard.Paging;
import org.calends.privateoffer.OfferLog;
import org.calends.privateoffer.PrivateOfferId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what should always hold and whether it does, and the log of all offers. */
@Controller
class AuditPages {

    private final Audit audit;
    private final OfferLog log;

    AuditPages(Audit audit, OfferLog log) {
        this.audit = audit;
        this.log = log;
    }

    /** A finding, and whether its subject has a page. */
    record FindingRow(Finding finding, boolean ofOffer) {}

    @GetMapping("/audit")
    String findings(HttpServletRequest http, Model page) {
        var address = Address.of(http, "size", "page");
        var found =
                audit.findings(Paging.of(address)).map(it -> new FindingRow(it, PrivateOfferId.couldBe(it.subject())));
        var results = audit.results();
        page.addAttribute("findings", found.items());
        page.addAttribute("pager", Pager.of(found, address));
        page.addAttribute(
                "rounds",
                results.stream()
                        .collect(Collectors.groupingBy(CheckResult::round, LinkedHashMap::new, Collectors.toList())));
        page.addAttribute("checks", results.size());
        page.addAttribute("broken", broken(results));
        return "dashboard/audit/findings";
    }

    @GetMapping("/audit/log")
    String log(HttpServletRequest http, Model page) {
        var address = Address.of(http, "actor", "offer", "size", "page");
        var found = log.newest(
                address.parameters().get("actor"), address.parameters().get("offer"), Paging.of(address));
        page.addAttribute("address", address);
        page.addAttribute("lines", found.items());
        page.addAttribute("pager", Pager.of(found, address));
        return "dashboard/audit/log";
    }

    private static long broken(List<CheckResult> results) {
        return results.stream().filter(it -> it.findings() > 0).count();
    }
}
