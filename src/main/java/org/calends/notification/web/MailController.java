package org.calends.notification.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.notification.Mails;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
            operationId = "listMails",
            summary = "Mails, the newest first",
            description = "Operators see all of them, a publisher those to the contacts of its own offers.")
    Page<MailView> mails(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        return mails.newest(new PageRequest(page, size)).map(MailView::of);
    }

    /** A mail in full. */
    record WrittenMailView(@JsonUnwrapped MailView mail, String text, String html) {}

    @GetMapping("/{id}")
    @Operation(operationId = "getMail", summary = "One mail with what it says, as text and as HTML")
    WrittenMailView mail(@PathVariable UUID id) {
        var written = mails.read(id);
        return new WrittenMailView(MailView.of(written.mail()), written.text(), written.html());
    }
}
