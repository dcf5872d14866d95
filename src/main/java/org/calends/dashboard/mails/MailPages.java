package org.calends.dashboard.mails;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.calends.dashboard.Address;
import org.calends.dashboard.Htmx;
import org.calends.dashboard.Pager;
import org.calends.dashboard.Paging;
import org.calends.notification.MailState;
import org.calends.notification.Mails;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.security.CurrentUser;
import org.calends.security.Role;
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

    private final Mails mails;

    MailPages(Mails mails) {
        this.mails = mails;
    }

    /** A state one can narrow the list to; all of them when there is none. */
    record Choice(@Nullable MailState state, long number, String address, boolean current) {}

    @GetMapping("/mails")
    String list(HttpServletRequest http, Model page) {
        var address = Address.of(http, "state", "size", "page");
        var state = state(address.parameters().get("state"));
        var found = mails.newest(state, Paging.of(address));
        page.addAttribute("address", address);
        page.addAttribute("mails", found.items());
        page.addAttribute("pager", Pager.of(found, address));
        page.addAttribute("choices", choices(address, state, mails.counts()));
        return Htmx.view(http, "dashboard/mails/list", "found");
    }

    @GetMapping("/mails/{id}")
    String show(@PathVariable UUID id, @RequestParam(defaultValue = "html") String as, Model page) {
        var written = mails.read(id);
        page.addAttribute("mail", written.mail());
        page.addAttribute("text", written.text());
        page.addAttribute("as", WAYS.contains(as) ? as : WAYS.get(0));
        page.addAttribute("ways", WAYS);
        page.addAttribute("ofOffer", PrivateOfferId.couldBe(written.mail().about()));
        page.addAttribute("mends", CurrentUser.get().role() == Role.OPERATOR);
        return "dashboard/mails/mail";
    }

    private static List<Choice> choices(Address address, @Nullable MailState asked, Map<MailState, Long> counts) {
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        return Stream.concat(
                        Stream.of(new Choice(null, all, address.with("state", null), asked == null)),
                        Arrays.stream(MailState.values())
                                .map(it -> new Choice(
                                        it, counts.getOrDefault(it, 0L), address.with("state", it), it == asked)))
                .toList();
    }

    private static @Nullable MailState state(@Nullable String word) {
        return Arrays.stream(MailState.values())
                .filter(it -> it.name().equals(word))
                .findFirst()
                .orElse(null);
    }
}
