package org.calends.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Turns what there is to say into words, as text and as HTML. Its engine is not the one of the pages: mails have no request. */
@Component
class MailTemplates {

    private final ObjectMapper json;
    private final MailSettings settings;
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    MailTemplates(ObjectMapper json, MailSettings settings) {
        this.json = json;
        this.settings = settings;
        engine.addTemplateResolver(resolver(".html", TemplateMode.HTML));
        engine.addTemplateResolver(resolver(".txt", TemplateMode.TEXT));
    }

    /** The two bodies of one mail, which say the same. */
    record Body(String text, String html) {}

    Body body(Mail mail) {
        var letter = letter(mail);
        var context = new Context(
                Locale.ENGLISH,
                Map.of(
                        "kind", mail.kind().name(),
                        "label", mail.kind().label(),
                        "subject", mail.subject(),
                        "letter", letter,
                        "url", url(letter.link())));
        return new Body(engine.process("letter.txt", context), engine.process("letter.html", context));
    }

    /** The configured address may or may not end with a slash. */
    private String url(Link link) {
        return settings.baseUrl().toString().replaceAll("/+$", "") + link.path();
    }

    private Letter letter(Mail mail) {
        try {
            return json.readValue(mail.content(), Letter.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the content of mail " + mail.id() + " cannot be read", e);
        }
    }

    private static ClassLoaderTemplateResolver resolver(String ending, TemplateMode mode) {
        var resolver = new ClassLoaderTemplateResolver(MailTemplates.class.getClassLoader());
        resolver.setPrefix("templates/mail/");
        resolver.getResolvablePatternSpec().addPattern("*" + ending);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
