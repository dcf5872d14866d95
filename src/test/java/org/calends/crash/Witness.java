package org.calends.crash;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks into the database while the program works, from outside of it. */
final class Witness {

    private static final String HAPPENED = """
            select count(*) from offer_event e join private_offer o on o.id = e.offer_id
            where o.start_month = :month and e.transition = :transition
            """;

    private static final String SENT = """
            select count(*) from mail m join private_offer o on o.id = m.about
            where o.start_month = :month and m.kind = :transition and m.state = 'SENT'
            """;

    private static final String WAITING = """
            select count(*) from ACT_RU_EXECUTION e join ACT_RU_EXECUTION p on p.ID_ = e.PROC_INST_ID_
                join private_offer o on o.id = p.BUSINESS_KEY_
            where o.start_month = :month and e.ACT_ID_ = 'AwaitStart'
            """;

    private static final String LOCKED = """
            select (select count(*) from ACT_RU_JOB where LOCK_OWNER_ is not null)
                 + (select count(*) from ACT_RU_EXT_TASK where WORKER_ID_ is not null)
            """;

    private static final String MAIL_TASKS = "select count(*) from ACT_RU_EXT_TASK";

    private final JdbcClient jdbc;

    Witness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For how many offers it has happened. */
    int happened(Work work) {
        return count(HAPPENED, work);
    }

    /** What followed from it: mails that are sent, or offers whose resellers are through. */
    int followed(Work work) {
        return count(work.moment().isMailed() ? SENT : WAITING, work);
    }

    /** From nothing to all: half of it is what happens, half of it what follows. */
    double progress(Work work) {
        return 0.5 * happened(work) / work.offers() + 0.5 * followed(work) / work.following();
    }

    /** Jobs and mail tasks that somebody has locked, to carry them out. */
    int locked() {
        return jdbc.sql(LOCKED).query(Integer.class).single();
    }

    /** Whether everything has followed, nothing is locked and no mail is to be sent. */
    boolean isOver(Work work) {
        return followed(work) == work.following()
                && locked() == 0
                && jdbc.sql(MAIL_TASKS).query(Integer.class).single() == 0;
    }

    private int count(String sql, Work work) {
        return jdbc.sql(sql)
                .param("month", work.month().toString())
                .param("transition", work.moment().transition())
                .query(Integer.class)
                .single();
    }
}
