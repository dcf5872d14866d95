package org.calends.crash;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each contact gets each mail at least once, and again only when a node was killed between the two, under one Message-ID. */
final class MailPromise {

    private static final String WRITTEN = """
            select m.message_id, m.to_address from mail m join private_offer o on o.id = m.about
            where o.start_month = :month and m.kind = :kind
            """;

    /** How long a mail may lie in the socket of a sender that is dead already. */
    private static final Duration SLACK = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final Postbox postbox;
    private final List<Instant> kills = new ArrayList<>();
    private final Set<String> written = new HashSet<>();

    MailPromise(JdbcClient jdbc, Postbox postbox) {
        this.jdbc = jdbc;
        this.postbox = postbox;
    }

    void killed(Instant at) {
        kills.add(at);
    }

    /** What is wrong with the mails about this transition. */
    List<String> broken(Work work) {
        var mails = written(work);
        written.addAll(mails);
        var wrong = new ArrayList<String>();
        if (mails.size() != work.following()) {
            wrong.add(mails.size() + " mails were written instead of " + work.following());
        }
        mails.stream().filter(mail -> instants(mail).isEmpty()).forEach(mail -> wrong.add("lost: " + mail));
        twice(mails).entrySet().stream()
                .filter(mail -> !isExcused(mail.getValue()))
                .forEach(mail -> wrong.add("doubled: " + mail));
        postbox.deliveries().keySet().stream()
                .filter(mail -> !written.contains(mail))
                .forEach(mail -> wrong.add("unknown: " + mail));
        return wrong;
    }

    /** How many mails came more often than once. */
    int repeated(Work work) {
        return twice(written(work)).size();
    }

    private Map<String, List<Instant>> twice(Set<String> mails) {
        return mails.stream()
                .filter(mail -> instants(mail).size() > 1)
                .collect(Collectors.toMap(mail -> mail, this::instants));
    }

    private boolean isExcused(List<Instant> instants) {
        for (int later = 1; later < instants.size(); later++) {
            var from = instants.get(later - 1).minus(SLACK);
            var to = instants.get(later);
            if (kills.stream().noneMatch(kill -> kill.isAfter(from) && kill.isBefore(to))) {
                return false;
            }
        }
        return true;
    }

    private List<Instant> instants(String mail) {
        return postbox.deliveries().getOrDefault(mail, List.of());
    }

    private Set<String> written(Work work) {
        return jdbc
                .sql(WRITTEN)
                .param("month", work.month().toString())
                .param("kind", work.moment().transition())
                .query((row, number) -> Postbox.key(row.getString("message_id"), row.getString("to_address")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
