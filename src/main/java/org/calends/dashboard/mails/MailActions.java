package org.calends.dashboard.mails;

import java.util.UUID;
import org.calends.notification.Mails;
import org.calends.workflow.incident.StuckMails;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hands out the body of a mail, locked up, and lets a mail go that nobody tries to send any more. */
@Controller
class MailActions {

    /** A mail brings its styles along, as mail programs need it; beyond them it may do nothing, wherever it is opened. */
    private static final String LOCKED_UP =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; sandbox";

    private final Mails mails;
    private final StuckMails stuck;

    MailActions(Mails mails, StuckMails stuck) {
        this.mails = mails;
        this.stuck = stuck;
    }

    @GetMapping("/mails/{id}/body")
    ResponseEntity<String> body(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", LOCKED_UP)
                .body(mails.read(id).html());
    }

    @PostMapping("/mails/{id}/retry")
    String retry(@PathVariable UUID id, RedirectAttributes next) {
        var about = mails.read(id).mail().about();
        next.addFlashAttribute("retried", stuck.retry(about));
        return "redirect:/mails/" + id;
    }
}
