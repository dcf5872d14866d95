package org.calends.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Walk.SOLSTICE;
import static org.calends.workflow.Walk.TAMARIND;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.calends.Answer;
import org.calends.Visitor;
import org.calends.customer.SampleCustomers;
import org.calends.privateoffer.PrivateOfferId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two resellers sell an offer while its publisher withdraws it, again and again, on whichever database. */
abstract class SaleAndWithdrawalContract {

    private static final Logger LOG = LoggerFactory.getLogger(SaleAndWithdrawalContract.class);

    /** As many as one has time for: {@code -Dcalends.races=1000}; docs/races.md tells what came of it. */
    private static final int RACES = Integer.getInteger("calends.races", 50);

    /** Each offer is better than all before it, by steps that stay below 100 percent. */
    private static final BigDecimal STEP = new BigDecimal("0.04");

    private static final int RUNNERS = 3;

    /** In milliseconds: who starts that much later has lost. */
    private static final int LEAD = 60;

    private enum Winner {
        SALE,
        WITHDRAWAL
    }

    private static final UUID CUSTOMER = UUID.fromString("e5fecc97-3e95-53db-9dda-ed89052e2cd1");

    @Autowired
    private Walk walk;

    @Autowired
    private JdbcClient jdbc;

    private final CyclicBarrier start = new CyclicBarrier(RUNNERS);
    private final ExecutorService runners = Executors.newFixedThreadPool(RUNNERS);
    private Visitor publisher;
    private List<Visitor> operators;

    @BeforeEach
    void enter(@LocalServerPort int port) {
        publisher = loggedIn(port, "ines");
        operators = List.of(loggedIn(port, "otto"), loggedIn(port, "otto"));
    }

    /** With a session, so that no password is checked in the middle of a race; a page brings the token. */
    private static Visitor loggedIn(int port, String name) {
        var visitor = Visitor.browser(port, name);
        visitor.get("/");
        return visitor;
    }

    @AfterEach
    void leave() {
        runners.shutdownNow();
    }

    @Test
    @DisplayName("R82: of a sale and a withdrawal at once one wins, never both, and the other is told so")
    void neverSellsWhatIsWithdrawn() throws Exception {
        Map<Winner, Integer> winners = new EnumMap<>(Winner.class);
        for (int race = 0; race < RACES; race++) {
            // Better than every offer before it, so that it prices the sales.
            var offer = walk.live(new BigDecimal(50).add(STEP.multiply(new BigDecimal(race))));
            List.of(SOLSTICE, TAMARIND).forEach(seller -> SampleCustomers.relate(jdbc, seller, CUSTOMER, "US"));
            int lead = (race - RACES / 2) * LEAD / (RACES / 2);
            winners.merge(race(offer, lead), 1, Integer::sum);
        }
        LOG.info("{} races: {}", RACES, winners);
        assertThat(winners).containsOnlyKeys(Winner.values());
    }

    private Winner race(PrivateOfferId offer, int leadOfSales) throws Exception {
        var withdrawal = run(leadOfSales, () -> withdraw(offer));
        List<Future<Answer>> sales = new ArrayList<>();
        sales.add(run(-leadOfSales, () -> sell(operators.get(0), SOLSTICE)));
        sales.add(run(-leadOfSales, () -> sell(operators.get(1), TAMARIND)));

        var withdrawn = withdrawal.get(2, TimeUnit.MINUTES);
        boolean sold = false;
        for (var sale : sales) {
            var answer = sale.get(2, TimeUnit.MINUTES);
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
            sold |= answer.body().contains(offer.value());
        }

        if (sold) {
            assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(409);
            assertThat(withdrawn.problem()).isEqualTo("already-sold");
            assertThat(stateOf(offer)).isEqualTo("LIVE");
            assertThat(walk.process(offer)).isNotNull();
            return Winner.SALE;
        }
        assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(202);
        assertThat(stateOf(offer)).isEqualTo("WITHDRAWN");
        return Winner.WITHDRAWAL;
    }

    private Future<Answer> run(int later, Callable<Answer> call) {
        return runners.submit(() -> {
            start.await();
            Thread.sleep(Math.max(0, later));
            return call.call();
        });
    }

    private Answer withdraw(PrivateOfferId offer) {
        return Answer.of(publisher.call("POST", "/api/private-offers/" + offer + "/withdrawal", ""));
    }

    private static Answer sell(Visitor operator, UUID reseller) {
        return Answer.of(operator.call("POST", "/api/sales", """
                {"reseller": "%s", "customer": "%s", "product": "lumenworks-insight", "plan": "team", "term": "P1M",
                 "quantity": 1, "market": "US"}""".formatted(reseller, CUSTOMER)));
    }

    private String stateOf(PrivateOfferId offer) {
        return Answer.of(publisher.get("/api/private-offers/" + offer)).text("$.state");
    }
}
