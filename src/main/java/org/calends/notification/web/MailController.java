package org.calends.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.notification.Mails;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The mails over HTTP, for those who wonder whether somebody was told. */
@RestController
@RequestMapping("/api/mails")
@Tag(name = "Mails", description = "Who was told what, and what the mail server said")
class MailController {

    private final Mails mails;

    MailController(Mails mails) {
        this.mails = mails;
    }

    @GetMapping
    @Operation(
            summary = "Mails, the newest first",
            description = "Operators see all of them, a publisher those to the contacts of its own offers.")
    Page<MailView> mails(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        return mails.newest(new PageRequest(page, size)).map(MailView::of);
    }
}
