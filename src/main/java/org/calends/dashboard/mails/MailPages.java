package org.calends.dashboard.mails;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.calends.dashboard.Address;
import org.calends.dashboard.Htmx;
import org.calends.dashboard.Pager;
import org.calends.dashboard.Paging;
import org.calends.notification.Mail;
import org.calends.notification.MailQuery;
import org.calends.notification.MailState;
import org.calends.notification.Mails;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.security.CurrentUser;
import org.calends.security.Role;
import org.calends.workflow.incident.StuckMails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the mails and shows each as its reader gets it. */
@Controller
class MailPages {

    private static final List<String> WAYS = List.of("html", "text", "headers");

    private static final String STUCK = "STUCK";

    private final Mails mails;
    private final StuckMails stuck;

    MailPages(Mails mails, StuckMails stuck) {
        this.mails = mails;
        this.stuck = stuck;
    }

    /** What one can narrow the list to: a state, or those whose last try failed. */
    record Choice(String word, long number, String address, boolean current) {}

    @GetMapping("/mails")
    String list(HttpServletRequest http, Model page) {
        var address = Address.of(http, "state", "q", "size", "page");
        var state = address.parameters().get("state");
        var query = new MailQuery(
                state(state), STUCK.equals(state), address.parameters().get("q"));
        var found = mails.newest(query, Paging.of(address));
        page.addAttribute("address", address);
        page.addAttribute("mails", found.items());
        page.addAttribute("next", nextTries(found.items()));
        page.addAttribute("pager", Pager.of(found, address));
        page.addAttribute("choices", choices(address, query));
        return Htmx.view(http, "dashboard/mails/list", "found");
    }

    @GetMapping("/mails/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "html") String as,
            HttpServletRequest http,
            Model page) {
        var written = mails.read(id);
        page.addAttribute("mail", written.mail());
        page.addAttribute("next", nextTries(List.of(written.mail())));
        page.addAttribute("text", written.text());
        page.addAttribute("as", WAYS.contains(as) ? as : WAYS.get(0));
        page.addAttribute("ways", WAYS);
        page.addAttribute("ofOffer", PrivateOfferId.couldBe(written.mail().about()));
        page.addAttribute("mends", CurrentUser.get().role() == Role.OPERATOR);
        return Htmx.view(http, "dashboard/mails/mail", "standing");
    }

    /** The engine is asked only when something waits. */
    private Map<String, Instant> nextTries(List<Mail> shown) {
        return shown.stream().anyMatch(it -> it.state() == MailState.PENDING && it.lastError() != null)
                ? stuck.nextTries()
                : Map.of();
    }

    private List<Choice> choices(Address address, MailQuery asked) {
        var counts = mails.counts();
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("all", all, address.with("state", null), asked.state() == null && !asked.stuck()));
        choices.add(new Choice(STUCK, mails.stuck(), address.with("state", STUCK), asked.stuck()));
        for (var state : MailState.values()) {
            var number = counts.getOrDefault(state, 0L);
            choices.add(new Choice(state.name(), number, address.with("state", state), state == asked.state()));
        }
        return choices;
    }

    private static @Nullable MailState state(@Nullable String word) {
        return Arrays.stream(MailState.values())
                .filter(it -> it.name().equals(word))
                .findFirst()
                .orElse(null);
    }
}
