package org.calends.delegation.web;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.calends.delegation.CustomerDecisions;
import org.calends.delegation.LinkClosed;
import org.calends.delegation.SentAcceptance.SentScope;
import org.calends.delegation.web.DecisionForm.Step;
import org.calends.problem.Problem;
import org.calends.problem.Refusal;
import org.calends.problem.Telling;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page behind a customer's link. Whoever has the link needs no account (C32, C38, C42). */
@Controller
@RequestMapping(DelegationPage.PATH)
class DelegationPage {

    static final String PATH = "/delegation";
    private static final String VIEW = "delegation";
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("scopes\\[(\\d+)].*");

    private final CustomerDecisions decisions;
    private final Telling telling;

    DelegationPage(CustomerDecisions decisions, Telling telling) {
        this.decisions = decisions;
        this.telling = telling;
    }

    /** @param done what was decided just before */
    @GetMapping
    String ask(
            @RequestParam(required = false) @Nullable String token,
            @RequestParam(required = false) @Nullable Step done,
            Model page,
            HttpServletResponse response) {
        page.addAttribute("done", done);
        return token == null ? VIEW : show(token, page, response);
    }

    @PostMapping
    String decide(DecisionForm form, Model page, HttpServletResponse response, RedirectAttributes next) {
        try {
            note(form);
            next.addAttribute("token", form.secret());
            next.addAttribute("done", form.step());
            return "redirect:" + PATH;
        } catch (Refusal refused) {
            return refused instanceof LinkClosed || refused.kind() == Refusal.Kind.NOT_FOUND
                    ? gone(refused, page, response)
                    : again(form, Problem.of(refused), page, response);
        }
    }

    private String again(DecisionForm form, Problem problem, Model page, HttpServletResponse response) {
        response.setStatus(problem.status().value());
        page.addAttribute(
                "problems",
                telling.tell(problem.errors()).stream()
                        .map(DelegationPage::inField)
                        .toList());
        page.addAttribute("form", form);
        page.addAttribute("wayBack", PATH + "?token=" + encode(form.secret(), UTF_8));
        return show(form.secret(), page, response);
    }

    private void note(DecisionForm form) {
        switch (form.step()) {
            case ACCEPT -> decisions.accept(form.secret(), form.version(), form.person(), scopes(form));
            case AGREE -> decisions.agreeToUpdate(form.secret(), form.delegation(), form.version(), form.person());
            case REMOVE -> decisions.takeBack(form.secret(), form.delegation(), form.person());
        }
    }

    private String show(String token, Model page, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        try {
            page.addAttribute("question", decisions.question(token));
            page.addAttribute("token", token);
            return VIEW;
        } catch (Refusal refusal) {
            return gone(refusal, page, response);
        }
    }

    private static List<SentScope> scopes(DecisionForm form) {
        return SentScope.ofLines(requireNonNullElse(form.scopes(), ""));
    }

    /** Who agrees and who takes back are one field here; what is wrong with one of several lines says with which. */
    private static Violation inField(Violation violation) {
        var several = ONE_OF_SEVERAL.matcher(violation.field());
        var message = several.matches()
                ? Integer.parseInt(several.group(1)) + 1 + ": " + violation.message()
                : violation.message();
        var field = several.matches() ? "scopes" : violation.field().replaceAll(".*\\.", "");
        return new Violation(field.isEmpty() ? "main" : field, violation.code(), message, violation.rule());
    }

    private static String gone(Refusal refusal, Model page, HttpServletResponse response) {
        page.addAttribute("gone", true);
        response.setStatus(
                refusal.kind() == Refusal.Kind.NOT_FOUND ? HttpStatus.NOT_FOUND.value() : HttpStatus.GONE.value());
        return VIEW;
    }
}
