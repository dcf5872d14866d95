package org.calends.dashboard.products;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.calends.api.PageRequest;
import org.calends.audience.PlanAudience;
import org.calends.catalog.OwnProducts;
import org.calends.problem.Invalid;
import org.calends.problem.Telling;
import org.calends.security.CurrentUser;
import org.calends.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Who sees a private plan: looked at, written from a CSV file, put in force (C18-C20). */
@Controller
@RequestMapping("/products/{key}/plans/{id}/audience")
class AudienceUploadController {

    private static final String VIEW = "dashboard/products/audience";
    private static final PageRequest FIRST = new PageRequest(0, 100);

    private final OwnProducts products;
    private final PlanAudience audience;
    private final Telling telling;

    AudienceUploadController(OwnProducts products, PlanAudience audience, Telling telling) {
        this.products = products;
        this.audience = audience;
        this.telling = telling;
    }

    @GetMapping
    String show(@PathVariable String key, @PathVariable String id, Model page) {
        var product = products.visible(key);
        var plan = OwnProducts.plan(product, id);
        page.addAttribute("product", product);
        page.addAttribute("plan", plan);
        page.addAttribute("members", audience.written(product, plan, FIRST));
        page.addAttribute("state", audience.state(product, plan));
        page.addAttribute("mine", CurrentUser.get().role() == Role.PUBLISHER);
        return VIEW;
    }

    @PostMapping
    String write(
            @PathVariable String key,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletResponse answer,
            Model page)
            throws IOException {
        try {
            audience.writeCsv(key, id, file == null ? new byte[0] : file.getBytes());
            return "redirect:/products/" + key + "/plans/" + id + "/audience";
        } catch (Invalid refused) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("slips", telling.tell(refused.violations()));
            return show(key, id, page);
        }
    }

    @PostMapping("/sync")
    String synchronize(@PathVariable String key, @PathVariable String id) {
        audience.synchronize(key, id);
        return "redirect:/products/" + key + "/plans/" + id + "/audience";
    }
}
