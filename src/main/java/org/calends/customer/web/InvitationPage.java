package org.calends.customer.web;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import org.calends.customer.InvitationAnswers;
import org.calends.customer.InvitationTerms;
import org.calends.problem.Invalid;
import org.calends.problem.Refusal;
import org.calends.problem.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind the link of an invitation. Whoever has the link needs no account. */
@Controller
@RequestMapping(InvitationPage.PATH)
class InvitationPage {

    static final String PATH = "/invitation";
    private static final String VIEW = "invitation";

    private final InvitationAnswers answers;
    private final InvitationTerms terms;
    private final Telling telling;

    InvitationPage(InvitationAnswers answers, InvitationTerms terms, Telling telling) {
        this.answers = answers;
        this.terms = terms;
        this.telling = telling;
    }

    /** What a customer sends. */
    record AnswerForm(
            @Nullable String token,
            @Nullable String decision,
            @Nullable String name,
            @Nullable String email,
            @Nullable Boolean partner,
            @Nullable Boolean agreement) {

        boolean accepts() {
            return "accept".equals(decision);
        }
    }

    @GetMapping
    String ask(@RequestParam(required = false) @Nullable String token, Model page, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        return token == null ? VIEW : show(token, page, response);
    }

    @PostMapping
    String answer(AnswerForm form, Model page, HttpServletResponse response) {
        var token = form.token() == null ? "" : form.token();
        try {
            var question = answers.question(token);
            answer(token, form);
            page.addAttribute("answered", form.decision());
            page.addAttribute("partner", question.reseller().name());
            return VIEW;
        } catch (Invalid refused) {
            page.addAttribute("problems", telling.tell(refused.violations()));
            page.addAttribute("form", form);
            page.addAttribute("wayBack", PATH + "?token=" + encode(token, UTF_8));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(token, page, response);
        } catch (Refusal closed) {
            return gone(closed, page, response);
        }
    }

    private void answer(String token, AnswerForm form) {
        var person = AnswerReading.read(form);
        if (form.accepts()) {
            answers.accept(token, person);
        } else {
            answers.decline(token, person);
        }
    }

    private String show(String token, Model page, HttpServletResponse response) {
        try {
            var question = answers.question(token);
            page.addAttribute("question", question);
            page.addAttribute("token", token);
            page.addAttribute("terms", terms);
            return VIEW;
        } catch (Refusal refusal) {
            return gone(refusal, page, response);
        }
    }

    private static String gone(Refusal refusal, Model page, HttpServletResponse response) {
        page.addAttribute("gone", true);
        response.setStatus(
                refusal.kind() == Refusal.Kind.NOT_FOUND ? HttpStatus.NOT_FOUND.value() : HttpStatus.GONE.value());
        return VIEW;
    }
}
