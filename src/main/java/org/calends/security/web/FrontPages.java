package org.calends.security.web;

import java.util.Arrays;
import java.util.List;
import org.calends.security.CurrentUser;
import org.calends.security.OidcChoice;
import org.calends.security.People;
import org.calends.security.Person;
import org.calends.security.Role;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The login page, and the page that says who you are and where you can go from here. */
@Controller
class FrontPages {

    private static final List<Link> LINKS = List.of(
            new Link(
                    "/camunda/app/tasklist/default/",
                    "Tasklist",
                    "Set up, review and decide: the tasks that wait for you",
                    false,
                    Role.PUBLISHER,
                    Role.OPERATOR,
                    Role.ADMIN),
            new Link(
                    "/camunda/app/cockpit/default/",
                    "Cockpit",
                    "Watch processes and mend incidents",
                    false,
                    Role.OPERATOR,
                    Role.ADMIN),
            new Link(
                    "/camunda/app/admin/default/",
                    "Admin",
                    "See users, groups and rights of the engine",
                    false,
                    Role.ADMIN),
            new Link(
                    "/api/margins",
                    "Margins",
                    "The margins extended to you, as the API tells them",
                    false,
                    Role.RESELLER),
            new Link(
                    "/api/mails",
                    "Mails",
                    "What the demo's own mail server has received",
                    true,
                    Role.OPERATOR,
                    Role.ADMIN),
            new Link("/api/clock", "Clock", "The demo's marketplace clock", true, Role.OPERATOR),
            new Link("/swagger-ui.html", "API", "Every call, to read and to try", false, Role.values()));

    private final People people;
    private final OidcChoice oidc;
    private final boolean demo;

    FrontPages(People people, OidcChoice oidc, Environment environment) {
        this.people = people;
        this.oidc = oidc;
        this.demo = Arrays.asList(environment.getActiveProfiles()).contains("demo");
    }

    /** A way on, for those whom {@link AccessRules} let go there. */
    record Link(String path, String name, String words, boolean demoOnly, List<Role> roles) {

        Link(String path, String name, String words, boolean demoOnly, Role... roles) {
            this(path, name, words, demoOnly, List.of(roles));
        }
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

    @GetMapping("/")
    String home(Model page) {
        var user = CurrentUser.get();
        page.addAttribute("user", user);
        page.addAttribute("person", people.find(user.name()));
        page.addAttribute(
                "links",
                LINKS.stream()
                        .filter(link -> link.roles().contains(user.role()) && (demo || !link.demoOnly()))
                        .toList());
        return "home";
    }
}
