package org.calends.dashboard.services;

import jakarta.servlet.http.HttpServletRequest;
import org.calends.dashboard.Address;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows one managed service: where it is, its manifests, and what customers have delegated. */
@Controller
class ServicePageController {

    private final ServicePages pages;

    ServicePageController(ServicePages pages) {
        this.pages = pages;
    }

    @GetMapping("/managed-services/{key}")
    String show(@PathVariable String key, HttpServletRequest http, Model page) {
        pages.fill(page, key, Address.of(http, "size", "page"));
        return ServicePages.VIEW;
    }
}
