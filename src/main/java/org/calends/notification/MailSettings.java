package org.calends.notification;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of what is written in mails.
 *
 * @param from the sender's address
 * @param domain what Message-IDs end with; it must not change while mails are under way
 * @param baseUrl where the reader's browser finds Calends
 * @param operators who is told when an offer needs attention or is stuck; nobody when it is empty
 */
@ConfigurationProperties("calends.mail")
record MailSettings(
        @DefaultValue("calends@localhost") String from,
        @DefaultValue("calends.localhost") String domain,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue List<String> operators) {}
