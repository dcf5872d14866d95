package org.calends.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Talks to the mail server: one message, one recipient, always under the same Message-ID. */
@Component
class Postman {

    private final JavaMailSender sender;
    private final MailTemplates templates;
    private final MailSettings settings;

    Postman(JavaMailSender sender, MailTemplates templates, MailSettings settings) {
        this.sender = sender;
        this.templates = templates;
        this.settings = settings;
    }

    /** Returns when the mail server has taken the mail. */
    void deliver(Mail mail) {
        try {
            sender.send(message(mail));
        } catch (MailSendException e) {
            var exceptions = e.getMessageExceptions();
            throw SmtpAnswer.of(exceptions.length == 0 ? e : exceptions[0]).failure(e);
        } catch (MailException e) {
            throw SmtpAnswer.of(e).failure(e);
        } catch (MessagingException e) {
            throw new DeliveryFailed("the mail could not be written", true, e);
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        var body = templates.body(mail);
        helper.setFrom(new InternetAddress(settings.from(), true));
        helper.setTo(new InternetAddress(mail.to(), true));
        helper.setSubject(mail.subject());
        helper.setText(body.text(), body.html());
        message.setHeader("Message-ID", mail.messageId());
        var thread = "<" + mail.about() + "@" + settings.domain() + ">"; // one for each offer
        message.setHeader("References", thread);
        message.setHeader("In-Reply-To", thread);
        message.setHeader("Content-Language", "en");
        message.setHeader("Auto-Submitted", "auto-generated"); // keeps holiday responders quiet
        message.setHeader("X-Auto-Response-Suppress", "All"); // and those that do not know the former
        message.setHeader("X-Offer-Event", mail.event());
        return message;
    }
}
