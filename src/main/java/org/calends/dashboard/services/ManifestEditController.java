package org.calends.dashboard.services;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.calends.catalog.OwnProducts;
import org.calends.managedservice.ManagedServiceManagement;
import org.calends.managedservice.Role;
import org.calends.managedservice.Roles;
import org.calends.managedservice.ServiceOverviews;
import org.calends.managedservice.StaleManifest;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The manifest of a plan to write: one form, saved as a whole or refused with everything that is wrong (C34 to C37). */
@Controller
@RequestMapping("/managed-services/{key}/plans/{id}/manifest")
class ManifestEditController {

    private static final String DROP = "drop:";
    private static final List<String> DURATIONS =
            List.of("PT30M", "PT1H", "PT2H", "PT3H", "PT4H", "PT5H", "PT6H", "PT7H", "PT8H");

    private final ServiceOverviews services;
    private final ManagedServiceManagement management;
    private final Roles roles;
    private final ServiceProblems words;

    ManifestEditController(
            ServiceOverviews services, ManagedServiceManagement management, Roles roles, ServiceProblems words) {
        this.services = services;
        this.management = management;
        this.roles = roles;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String key, @PathVariable String id, Model page) {
        return form(key, id, ManifestForm.of(services.get(key).manifests(id)), List.of(), page);
    }

    @PostMapping
    String save(
            @PathVariable String key,
            @PathVariable String id,
            @RequestParam(name = "do", defaultValue = "save") String wanted,
            HttpServletRequest http,
            HttpServletResponse answer,
            Model page) {
        var form = ManifestForm.of(http);
        if (!wanted.equals("save")) {
            return form(key, id, changed(form, wanted), List.of(), page);
        }
        var typed = form.withoutEmpty();
        try {
            management.writeManifest(key, id, typed.edition(), typed.toSent(this::givesRoles));
            return "redirect:/managed-services/" + key + "#plan-" + id;
        } catch (Invalid refused) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return form(key, id, typed, words.inForm(refused), page);
        } catch (StaleManifest refused) {
            answer.setStatus(HttpStatus.PRECONDITION_FAILED.value());
            return overtaken(key, id, typed, page);
        }
    }

    /** What was typed stays in the fields; saved again, it wins over what somebody else saved. */
    private String overtaken(String key, String id, ManifestForm typed, Model page) {
        page.addAttribute("stale", true);
        var current = services.get(key).manifests(id).edition();
        return form(key, id, typed.at(current), List.of(), page);
    }

    private static ManifestForm changed(ManifestForm form, String wanted) {
        var number = wanted.startsWith(DROP) ? wanted.substring(DROP.length()) : "";
        return number.matches("\\d{1,2}") ? form.without(Integer.parseInt(number)) : form.withOneMore();
    }

    private boolean givesRoles(String id) {
        return roles.all().stream()
                .anyMatch(role -> role.assignsRoles() && role.id().toString().equals(id));
    }

    private String form(String key, String id, ManifestForm form, List<Violation> problems, Model page) {
        var service = services.get(key);
        page.addAttribute("product", service.product());
        page.addAttribute("plan", OwnProducts.plan(service.product(), id));
        page.addAttribute("inForce", service.manifests(id).inForce().orElse(null));
        page.addAttribute("form", form);
        page.addAttribute("problems", problems);
        page.addAttribute("durations", DURATIONS);
        page.addAttribute(
                "delegable", roles.all().stream().filter(Role::delegable).toList());
        page.addAttribute(
                "others", roles.all().stream().filter(role -> !role.delegable()).toList());
        return "dashboard/services/manifest";
    }
}
