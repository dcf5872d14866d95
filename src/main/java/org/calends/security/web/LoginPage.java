package org.calends.security.web;

import java.util.Arrays;
import java.util.List;
import org.calends.security.OidcChoice;
import org.calends.security.People;
import org.calends.security.Person;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The login page; what it looks like, it takes from the dashboard. */
@Controller
class LoginPage {

    private final People people;
    private final OidcChoice oidc;
    private final boolean demo;

    LoginPage(People people, OidcChoice oidc, Environment environment) {
        this.people = people;
        this.oidc = oidc;
        this.demo = Arrays.asList(environment.getActiveProfiles()).contains("demo");
    }

    @ModelAttribute("demo")
    boolean demo() {
        return demo;
    }

    @GetMapping("/login")
    String login(Model page) {
        page.addAttribute("oidc", oidc.isOffered());
        page.addAttribute("accounts", demo ? people.all() : List.<Person>of());
        return "login";
    }
}
