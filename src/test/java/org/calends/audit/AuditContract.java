package org.calends.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.calends.api.PageRequest;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.MovableClock;
import org.calends.database.TestDatabase;
import org.calends.notification.MailKind;
import org.calends.notification.Notice;
import org.calends.privateoffer.PrivateOfferId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Every check finds the very thing that it is there for, and none finds anything in a sound house. */
abstract class AuditContract {

    private static final List<String> SOUND = List.of(
            "insert into publisher (id, name) values ('halden', 'Halden')",
            """
            insert into private_offer (id, publisher_id, name, name_key, start_asap, start_month, end_month, state,
                starts_at, ends_at, version, created_at, updated_at)
            values ('PO-2701-W1NTER', 'halden', 'Winter', 'winter', false, '2027-02', '2027-04', 'LIVE',
                timestamp with time zone '2027-02-01 00:00:00+00', timestamp with time zone '2027-05-01 00:00:00+00', 3,
                timestamp with time zone '2027-01-05 00:00:00+00', timestamp with time zone '2027-02-01 00:00:00+00')
            """,
            """
            insert into private_offer (id, publisher_id, name, name_key, start_asap, start_month, end_month, state,
                starts_at, ends_at, version, created_at, updated_at)
            values ('PO-2609-AVTVMN', 'halden', 'Autumn', 'autumn', true, null, '2026-11', 'ENDED',
                timestamp with time zone '2026-09-14 10:11:12+00', timestamp with time zone '2026-12-01 00:00:00+00', 4,
                timestamp with time zone '2026-09-01 00:00:00+00', timestamp with time zone '2026-12-01 00:00:00+00')
            """,
            """
            insert into offered_reseller (offer_id, tenant_id, position, state, since)
            values ('PO-2701-W1NTER', '00000000-0000-0000-0000-000000000001', 0, 'LIVE', timestamp with time zone '2027-02-01 00:00:00+00')
            """,
            """
            insert into offered_reseller (offer_id, tenant_id, position, state, since)
            values ('PO-2609-AVTVMN', '00000000-0000-0000-0000-000000000001', 0, 'ENDED', timestamp with time zone '2026-12-01 00:00:00+00')
            """,
            "insert into offer_contact (offer_id, position, email) values ('PO-2701-W1NTER', 0, 'Nadia@halden.example')",
            """
            insert into mail (id, about, kind, to_address, message_id, subject, content, state, attempts, created_at)
            values ('00000000-0000-0000-0000-000000000003', 'PO-2701-W1NTER', 'LIVE', 'nadia@halden.example', '<1@calends>',
                'Live', 'It is live.', 'PENDING', 0, timestamp with time zone '2027-02-01 00:00:00+00')
            """,
            """
            insert into reseller (tenant_id, name, partner_type, country, region, program_status)
            values ('00000000-0000-0000-0000-000000000001', 'Solstice', 'DIRECT_BILL', 'DE', 'Europe', 'ACTIVE')
            """,
            """
            insert into product (product_key, id, publisher_id, title, offer_type, published, reseller_channel, exclusive)
            values ('vault', '00000000-0000-0000-0000-000000000004', 'halden', 'Vault', 'SAAS', true, 'ANY', false)
            """,
            """
            insert into plan (product_key, id, position, name, description, pricing_model, visibility)
            values ('vault', 'team', 0, 'Team', 'For teams', 'PER_USER', 'PUBLIC')
            """,
            """
            insert into sale (id, kind, publisher_id, private_offer_id, reseller, customer, product_key, plan_id, term,
                payment, market, quantity, covered, list_price, list_currency, custom_price, wholesale_price, currency,
                list_line, line, fee_percent, fee, payout, paid_from, paid_until, sold_at, recorded_at, recorded_by)
            select '00000000-0000-0000-0000-000000000005', 'ORDER', publisher_id, 'PO-2609-AVTVMN',
                '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000006', 'vault', 'team', 'P1M',
                'P1M', 'DE', 1, 0, 10, 'EUR', false, 10, 'EUR', 10, 10, 3, 0.30, 9.70, t.at, t.at, t.at, t.at, 'rhea'
            from product, (select timestamp with time zone '2026-10-01 00:00:00+00' as at) t where product_key = 'vault'
            """,
            "insert into closed_month values ('2026-10', timestamp with time zone '2026-11-01 03:00:00+00')",
            """
            insert into payout_statement (id, publisher_id, closed_month, currency, line_count, corrections, line, fee, payout)
            values ('ST-2026-10-halden-EUR', 'halden', '2026-10', 'EUR', 1, 0, 10, 0.30, 9.70)
            """,
            "insert into statement_line values ('00000000-0000-0000-0000-000000000005', 'ST-2026-10-halden-EUR', false)",
            """
            insert into program_change (tenant_id, seq, at, actor, origin, status)
            values ('00000000-0000-0000-0000-000000000001', 1, timestamp with time zone '2026-09-01 00:00:00+00',
                'calends', 'FILE', 'ACTIVE')
            """,
            """
            insert into customer (tenant_id, name, country, known_since)
            values ('00000000-0000-0000-0000-000000000006', 'Foods', 'DE', timestamp with time zone '2026-09-01 00:00:00+00')
            """,
            """
            insert into customer_relationship (reseller, customer, state, since)
            values ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000006', 'ACTIVE',
                timestamp with time zone '2026-09-01 00:00:00+00')
            """,
            """
            insert into subscription (id, reseller, customer, product_key, plan_id, term, market, quantity, status,
                auto_renew, provisioned_at, terms, term_starts_at, term_ends_at)
            values ('00000000-0000-0000-0000-000000000007', '00000000-0000-0000-0000-000000000001',
                '00000000-0000-0000-0000-000000000006', 'vault', 'team', 'P1Y', 'DE', 1, 'ACTIVE', true,
                timestamp with time zone '2026-10-01 00:00:00+00', 1, timestamp with time zone '2026-10-01 00:00:00+00',
                timestamp with time zone '2027-10-01 00:00:00+00')
            """,
            event("PO-2701-W1NTER", 1, "CREATED"),
            event("PO-2701-W1NTER", 2, "SUBMITTED"),
            event("PO-2701-W1NTER", 3, "LIVE"),
            event("PO-2609-AVTVMN", 1, "CREATED"),
            event("PO-2609-AVTVMN", 2, "EDITED"),
            event("PO-2609-AVTVMN", 3, "SUBMITTED"),
            event("PO-2609-AVTVMN", 4, "LIVE"),
            event("PO-2609-AVTVMN", 5, "ENDED"),
            "insert into ACT_RE_PROCDEF (ID_, KEY_, VERSION_) values ('definition', 'private-offer', 1)",
            execution("root", "PO-2701-W1NTER", null, null),
            execution("end", null, "root", "AwaitEnd"),
            execution("mail-root", "PO-2609-AVTVMN", null, null),
            execution("mail", null, "mail-root", "MailEnded"),
            """
            insert into product (product_key, id, publisher_id, title, offer_type, published, reseller_channel, exclusive)
            values ('help', '00000000-0000-0000-0000-000000000008', 'halden', 'Help', 'MANAGED_SERVICE', true, 'ANY', false)
            """,
            "insert into managed_service (product_key, state, version) values ('help', 'LIVE', 1)",
            "insert into ACT_RE_PROCDEF (ID_, KEY_, VERSION_) values ('service', 'managed-service-offer', 1)",
            execution("help-root", "help", null, null),
            execution("help-waits", null, "help-root", "AwaitUpdate"),
            "update ACT_RU_EXECUTION set PROC_DEF_ID_ = 'service' where PROC_INST_ID_ = 'help-root'",
            "insert into ACT_RU_JOBDEF (ID_, JOB_TYPE_, ACT_ID_) values ('await-end', 'timer', 'AwaitEnd')",
            """
            insert into ACT_RU_JOB (ID_, TYPE_, JOB_DEF_ID_, PROCESS_INSTANCE_ID_, RETRIES_, DUEDATE_)
            values ('job', 'timer', 'await-end', 'root', 3, timestamp '2027-05-01 00:00:00')
            """);

    private final TestDatabase database;
    private final MovableClock clock = new MovableClock();
    private final List<Notice> notices = new ArrayList<>();
    private final Audit audit;

    AuditContract(TestDatabase database, String engine) {
        this.database = database;
        clock.freeze(Instant.parse("2027-02-10T12:00:00Z"));
        if (missesTheEngine()) {
            new ResourceDatabasePopulator(new ClassPathResource(
                            "org/camunda/bpm/engine/db/create/activiti." + engine + ".create.engine.sql"))
                    .execute(database.dataSource());
        }
        audit = new Audit(database.jdbc(), new Findings(database.jdbc()), notices::add, new MarketplaceCalendar(clock));
    }

    @BeforeEach
    void aSoundHouse() {
        SOUND.forEach(this::run);
    }

    @Test
    void findsNothingInASoundHouse() {
        for (var round : Round.values()) {
            audit.run(round);
        }

        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INVARIANTS | open-offer-has-one-process      | PO-2701-W1NTER | update ACT_RU_EXECUTION set SUSPENSION_STATE_ = 2 where ID_ = 'root'
            INVARIANTS | open-offer-has-one-process      | PO-2701-W1NTER | update ACT_RU_EXECUTION set BUSINESS_KEY_ = 'PO-2701-W1NTER' where ID_ = 'mail-root'
            INVARIANTS | open-offer-has-one-process      | PO-2609-AVTVMN | update private_offer set state = 'IN_PROGRESS' where id = 'PO-2609-AVTVMN'; update ACT_RU_EXECUTION set BUSINESS_KEY_ = null where ID_ = 'mail-root'
            INVARIANTS | live-offer-awaits-its-end       | PO-2701-W1NTER | delete from ACT_RU_JOB
            INVARIANTS | live-offer-awaits-its-end       | PO-2701-W1NTER | update ACT_RU_JOB set DUEDATE_ = timestamp '2027-05-01 02:00:00'
            INVARIANTS | closed-offer-has-no-process     | PO-2609-AVTVMN | update ACT_RU_EXECUTION set ACT_ID_ = 'AwaitEnd' where ID_ = 'mail'
            INVARIANTS | process-has-its-offer           | PO-9           | update ACT_RU_EXECUTION set BUSINESS_KEY_ = 'PO-9' where ID_ = 'root'
            INVARIANTS | history-has-no-gaps             | PO-2609-AVTVMN | delete from offer_event where offer_id = 'PO-2609-AVTVMN' and seq = 2
            INVARIANTS | history-has-no-gaps             | PO-2701-W1NTER | delete from offer_event where offer_id = 'PO-2701-W1NTER'
            INVARIANTS | state-follows-from-history      | PO-2701-W1NTER | update private_offer set state = 'ENDED' where id = 'PO-2701-W1NTER'
            INVARIANTS | term-is-whole-months            | PO-2701-W1NTER | update private_offer set ends_at = timestamp with time zone '2027-04-30 22:00:00+00' where id = 'PO-2701-W1NTER'
            INVARIANTS | term-is-whole-months            | PO-2701-W1NTER | update private_offer set starts_at = timestamp with time zone '2027-02-01 01:00:00+00' where id = 'PO-2701-W1NTER'
            INVARIANTS | resellers-follow-their-offer    | PO-2701-W1NTER | update offered_reseller set state = 'SCHEDULED' where offer_id = 'PO-2701-W1NTER'
            INVARIANTS | resellers-follow-their-offer    | PO-2609-AVTVMN | update offered_reseller set state = 'LIVE' where offer_id = 'PO-2609-AVTVMN'
            INVARIANTS | withdrawn-offer-was-never-sold  | PO-2609-AVTVMN | update private_offer set state = 'WITHDRAWN' where id = 'PO-2609-AVTVMN'
            INVARIANTS | contacts-are-told               | PO-2701-W1NTER | delete from mail
            INVARIANTS | statement-adds-up               | ST-2026-10-halden-EUR | update payout_statement set payout = 9.71, line = 10.01
            INVARIANTS | statement-adds-up               | ST-2026-10-halden-EUR | delete from statement_line
            INVARIANTS | statement-has-its-own-sales     | ST-2026-10-halden-EUR | update sale set sold_at = timestamp with time zone '2026-11-01 00:00:00+00'
            INVARIANTS | statement-has-its-own-sales     | ST-2026-10-halden-EUR | update sale set sold_at = timestamp with time zone '2026-09-30 23:59:59+00'
            INVARIANTS | statement-has-its-own-sales     | ST-2026-10-halden-EUR | update payout_statement set currency = 'USD'
            INVARIANTS | closed-month-has-all-its-sales  | 00000000-0000-0000-0000-000000000005 | delete from statement_line
            INVARIANTS | subscription-has-its-relationship | 00000000-0000-0000-0000-000000000007 | update customer_relationship set state = 'REMOVED'
            INVARIANTS | suspended-subscription-says-why | 00000000-0000-0000-0000-000000000007 | update subscription set status = 'SUSPENDED', auto_renew = false
            INVARIANTS | suspended-subscription-says-why | 00000000-0000-0000-0000-000000000007 | insert into subscription_suspension (subscription_id, by_whom, reason, since) select id, 'RESELLER', 'FRAUD', provisioned_at from subscription
            INVARIANTS | trial-converts-or-ends          | 00000000-0000-0000-0000-000000000007 | update subscription set term_ends_at = timestamp with time zone '2027-02-09 11:59:59+00', trial_ends_at = timestamp with time zone '2027-02-09 11:59:59+00'
            INVARIANTS | trial-costs-nothing             | 00000000-0000-0000-0000-000000000007 | update subscription set trial_ends_at = term_ends_at; update sale set subscription_id = '00000000-0000-0000-0000-000000000007'
            INVARIANTS | program-status-follows-from-its-history | 00000000-0000-0000-0000-000000000001 | update reseller set program_status = 'LEFT'
            INVARIANTS | program-status-follows-from-its-history | 00000000-0000-0000-0000-000000000001 | update reseller set suspension_reason = 'ABUSE'
            INVARIANTS | managed-service-is-where-its-process-is | help | update managed_service set state = 'UPDATE_IN_REVIEW'
            INVARIANTS | managed-service-is-where-its-process-is | help | update managed_service set state = 'STOPPED'
            INVARIANTS | managed-service-is-where-its-process-is | help | update ACT_RU_EXECUTION set SUSPENSION_STATE_ = 2 where ID_ = 'help-root'
            SLA        | publishing-takes-long           | PO-2701-W1NTER | update offered_reseller set state = 'PUBLISHING', since = timestamp with time zone '2027-02-10 11:44:00+00' where offer_id = 'PO-2701-W1NTER'
            SLA        | publishing-is-late              | PO-2701-W1NTER | update offered_reseller set state = 'PUBLISHING', since = timestamp with time zone '2027-02-10 11:29:00+00' where offer_id = 'PO-2701-W1NTER'
            SLA        | authorizing-takes-long          | PO-2701-W1NTER | update offered_reseller set state = 'AUTHORIZING', since = timestamp with time zone '2027-02-10 05:59:00+00' where offer_id = 'PO-2701-W1NTER'
            SLA        | authorizing-is-late             | PO-2701-W1NTER | update offered_reseller set state = 'AUTHORIZING', since = timestamp with time zone '2027-02-09 23:59:00+00' where offer_id = 'PO-2701-W1NTER'
            MONTH_START | end-was-missed                 | PO-2609-AVTVMN | update private_offer set state = 'LIVE' where id = 'PO-2609-AVTVMN'
            MONTH_START | start-was-missed               | PO-2701-W1NTER | update private_offer set state = 'IN_PROGRESS' where id = 'PO-2701-W1NTER'; update offered_reseller set state = 'SCHEDULED' where offer_id = 'PO-2701-W1NTER'
            """)
    void findsWhatIsBroken(Round round, String check, String subject, String corruption) {
        List.of(corruption.split(";")).forEach(this::run);

        audit.run(round);

        assertThat(findings()).anySatisfy(finding -> {
            assertThat(finding.check()).isEqualTo(check);
            assertThat(finding.subject()).isEqualTo(subject);
            assertThat(finding.since()).isEqualTo(clock.instant());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PUBLISHING  | 2027-02-10 11:46:00+00
            AUTHORIZING | 2027-02-10 06:01:00+00
            """)
    void isPatientWithinWhatIsPromised(String state, String since) {
        run(
                "update offered_reseller set state = '%s', since = timestamp with time zone '%s' where offer_id = 'PO-2701-W1NTER'"
                        .formatted(state, since));

        audit.run(Round.SLA);

        assertThat(findings()).isEmpty();
    }

    @Test
    void remembersSinceWhenAndForgetsWhatIsMended() {
        run("delete from offer_event where offer_id = 'PO-2609-AVTVMN' and seq = 2");
        var first = clock.instant();
        audit.run();
        clock.freeze(first.plusSeconds(300));

        audit.run();
        assertThat(findings()).singleElement().extracting(Finding::since).isEqualTo(first);

        run(event("PO-2609-AVTVMN", 2, "EDITED"));
        audit.run();
        assertThat(findings()).isEmpty();
    }

    @Test
    void forgetsWithinMinutesWhatWasMissedAtAMonthStartAndHasHappenedSince() {
        run("update private_offer set state = 'LIVE' where id = 'PO-2609-AVTVMN'");
        audit.run(Round.MONTH_START);
        assertThat(findings()).extracting(Finding::check).containsExactly("end-was-missed");

        run("update private_offer set state = 'ENDED' where id = 'PO-2609-AVTVMN'");
        audit.run();

        assertThat(findings()).isEmpty();
    }

    @Test
    void looksForAMissedStartOnlyAtAMonthStart() {
        run("update private_offer set state = 'LIVE' where id = 'PO-2609-AVTVMN'");

        audit.run();

        assertThat(findings()).extracting(Finding::check).doesNotContain("end-was-missed");
    }

    @Test
    void allowsATimerThatFailedToBeDueLater() {
        run("update ACT_RU_JOB set DUEDATE_ = timestamp '2027-05-01 00:05:00', EXCEPTION_MSG_ = 'no database'");

        audit.run();

        assertThat(findings()).isEmpty();
    }

    @Test
    void tellsOperatorsOnceOfAllThatIsNew() {
        run("delete from offer_event where offer_id = 'PO-2609-AVTVMN' and seq = 2");
        run("delete from mail");
        audit.run();

        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(MailKind.FINDINGS);
            assertThat(notice.offer()).isNull();
            assertThat(notice.reasons())
                    .extracting(Notice.Reason::what, Notice.Reason::why)
                    .containsExactlyInAnyOrder(
                            tuple(
                                    "PO-2701-W1NTER",
                                    "A mail is written to every contact when an offer goes live, ends or is withdrawn."),
                            tuple("PO-2609-AVTVMN", "The history of an offer counts from one without gaps."));
        });
    }

    @Test
    void tellsNoFindingAgainWhileItStands() {
        run("delete from offer_event where offer_id = 'PO-2609-AVTVMN' and seq = 2");
        audit.run();
        clock.freeze(clock.instant().plusSeconds(300));
        audit.run();
        assertThat(notices).hasSize(1);

        run(event("PO-2609-AVTVMN", 2, "EDITED"));
        audit.run();
        run("delete from offer_event where offer_id = 'PO-2609-AVTVMN' and seq = 2");
        clock.freeze(clock.instant().plusSeconds(300));
        audit.run();

        assertThat(notices).hasSize(2);
        assertThat(notices.get(1).occasion()).isNotEqualTo(notices.get(0).occasion());
    }

    /** R37: one mail for an offer, though both of its limits were passed while nobody looked. */
    @Test
    void saysOfAnOfferThatTakesTooLongThatItNeedsAttention() {
        run("""
                update offered_reseller set state = 'AUTHORIZING', since = timestamp with time zone '2027-02-09 23:59:00+00'
                where offer_id = 'PO-2701-W1NTER'
                """);

        audit.run(Round.SLA);

        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(MailKind.NEEDS_ATTENTION);
            assertThat(notice.offer()).isEqualTo(PrivateOfferId.of("PO-2701-W1NTER"));
            assertThat(notice.reasons())
                    .extracting(Notice.Reason::what)
                    .containsExactly(
                            "Authorizing a reseller has taken more than 12 hours (R37, red).",
                            "Authorizing a reseller has taken more than 6 hours (R37, amber).");
        });
    }

    @Test
    void knowsTheOffersThatTakeTooLong() {
        var late = new LateOffers(database.jdbc());
        run("delete from mail");
        audit.run();
        assertThat(late.standing()).as("something else does not hold").isEmpty();

        run(
                "update offered_reseller set state = 'PUBLISHING', since = timestamp with time zone '2027-02-10 11:29:00+00'"
                        + " where offer_id = 'PO-2701-W1NTER'");
        audit.run(Round.SLA);

        assertThat(late.standing()).containsExactly(PrivateOfferId.of("PO-2701-W1NTER"));
    }

    private boolean missesTheEngine() {
        return database.jdbc()
                        .sql("select count(*) from information_schema.tables"
                                + " where lower(table_name) = 'act_ru_execution' and table_schema = current_schema")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private void run(String sql) {
        database.jdbc().sql(sql).update();
    }

    private List<Finding> findings() {
        return audit.findings(new PageRequest(0, 50)).items();
    }

    private static String event(String offer, int seq, String transition) {
        return """
                insert into offer_event (offer_id, seq, at, actor, transition)
                values ('%s', %d, timestamp with time zone '2027-01-05 00:00:00+00', 'mara', '%s')
                """.formatted(offer, seq, transition);
    }

    private static String execution(String id, String offer, String parent, String activity) {
        return """
                insert into ACT_RU_EXECUTION (ID_, PROC_INST_ID_, PROC_DEF_ID_, SUSPENSION_STATE_,
                    BUSINESS_KEY_, PARENT_ID_, ACT_ID_)
                values ('%s', '%s', 'definition', 1, %s, %s, %s)
                """.formatted(id, parent == null ? id : parent, quoted(offer), quoted(parent), quoted(activity));
    }

    private static String quoted(String value) {
        return value == null ? "null" : "'" + value + "'";
    }
}
