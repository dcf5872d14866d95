package org.calends.dashboard.setup;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.calends.privateoffer.OfferSettings;
import org.calends.privateoffer.OfferedReseller;
import org.calends.privateoffer.PrivateOffer;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.problem.NotFound;
import org.calends.reseller.ResellerDirectory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Limits what a reseller gets to some of its customers (A.3). */
@Controller
@RequestMapping("/offers/{id}/setup/resellers/{tenant}")
class CustomerLimitController {

    private final PrivateOfferReader reader;
    private final ResellerDirectory directory;
    private final Saving saving;
    private final OfferSettings settings;

    CustomerLimitController(
            PrivateOfferReader reader, ResellerDirectory directory, Saving saving, OfferSettings settings) {
        this.reader = reader;
        this.directory = directory;
        this.saving = saving;
        this.settings = settings;
    }

    @GetMapping
    String ask(@PathVariable String id, @PathVariable UUID tenant, Model page) {
        var offer = reader.get(PrivateOfferId.of(id));
        var customers =
                offered(offer, tenant).customers().stream().map(UUID::toString).collect(Collectors.joining("\n"));
        return show(offer, tenant, customers, List.of(), page);
    }

    @PostMapping
    String limit(
            @PathVariable String id,
            @PathVariable UUID tenant,
            @RequestParam(defaultValue = "") String customers,
            HttpServletResponse answer,
            Model page) {
        var offer = reader.get(PrivateOfferId.of(id));
        var named = Arrays.stream(customers.split("[\\s,;]+"))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        var bad = named.stream().filter(text -> !Tenants.isOne(text)).toList();
        if (!bad.isEmpty() || named.size() > settings.mostCustomers()) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("tooMany", named.size() > settings.mostCustomers());
            return show(offer, tenant, customers, bad, page);
        }
        var limited =
                new OfferedReseller(tenant, named.stream().map(UUID::fromString).toList());
        saving.resellers(
                offer,
                offer.content().resellers().stream()
                        .map(one -> one.tenantId().equals(tenant) ? limited : one)
                        .toList());
        return "redirect:/offers/" + offer.id() + "/setup?show=chosen#resellers";
    }

    private String show(PrivateOffer offer, UUID tenant, String customers, List<String> bad, Model page) {
        offered(offer, tenant);
        var reseller = directory.find(List.of(tenant)).get(tenant);
        page.addAttribute("offer", offer);
        page.addAttribute("tenant", tenant);
        page.addAttribute("name", reseller == null ? tenant.toString() : reseller.name());
        page.addAttribute("customers", customers);
        page.addAttribute("bad", bad);
        page.addAttribute("settings", settings);
        return "dashboard/setup/customers";
    }

    private static OfferedReseller offered(PrivateOffer offer, UUID tenant) {
        return offer.content().resellers().stream()
                .filter(one -> one.tenantId().equals(tenant))
                .findFirst()
                .orElseThrow(() -> new NotFound("Reseller " + tenant + " of " + offer.id()));
    }
}
