package org.calends.workflow.mail;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the mail worker.
 *
 * @param worker whether this node sends mails
 * @param backoff how long to wait after each failure in a row; after the last one, the next failure is an incident
 */
@ConfigurationProperties("calends.mail")
record MailWorkerSettings(
        @DefaultValue("true") boolean worker,
        @DefaultValue({"1m", "5m", "15m", "1h", "4h"}) List<Duration> backoff) {}
