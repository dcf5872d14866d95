package org.calends.dashboard;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.calends.Visitor;

/** Fills a fresh demo, over its API, with offers in every state, so that pictures and people have something to look at. */
final class DemoStory {

    private static final String PASSWORD = "calends";
    private static final String OFFERS = "/api/private-offers";
    private static final int PAGES_OF_RESELLERS = 3;
    private static final int LONGEST_WAIT = 120;

    private static final String SOLSTICE = "c2da18b3-ce11-582f-abb8-bfdea42bc3a8";
    private static final String DRIFTWOOD = "e5fecc97-3e95-53db-9dda-ed89052e2cd1";
    private static final int AMONG_THE_FIRST = 25;

    private final Visitor mara;
    private final Visitor otto;
    private final YearMonth first;
    private final List<String> resellers = new ArrayList<>();

    DemoStory(int port) {
        mara = Visitor.program(port, "mara", PASSWORD);
        otto = Visitor.program(port, "otto", PASSWORD);
        first = YearMonth.parse(now().substring(0, "2026-11".length()));
        for (int page = 0; page < PAGES_OF_RESELLERS; page++) {
            var found = mara.get("/api/resellers?size=200&page=" + page).body();
            resellers.addAll(JsonPath.read(found, "$.items[?(@.mayBeGivenMargin == true)].tenantId"));
        }
        resellers.remove(SOLSTICE);
        resellers.add(AMONG_THE_FIRST, SOLSTICE);
    }

    /** Ends on the eleventh of the month after the demo's first day. */
    void tell() {
        var rebate = submitted("Autumn rebate", "asap", 2, line("starter", "8"), 10, 51);
        submitted("Starter promo", "asap", 0, line("starter", "11"), 100, 30);
        submitted("Enterprise seats, launch", "asap", 1, line("enterprise", "17.5"), 20, 18);
        submitted("Enterprise, Benelux", "asap", 11, line("enterprise", "9"), 40, 200);
        awaitLive(4);
        done(mara.call("POST", rebate + "/withdrawal", ""));
        sell();

        travel(1);
        submitted("Quarter start, Nordics", month(2), 4, line("enterprise", "15"), 60, 38);
        submitted(
                "Winter launch, DACH distributors",
                "asap",
                4,
                line("enterprise", "15") + "," + line("starter", "12") + "," + line(null, "18"),
                150,
                240);
        awaitLive(3);
        submitted("Iberia pilot", "asap", 3, line("enterprise", "20"), 390, 14);
        draft("Enterprise, spring", month(4), 7, "{\"product\": \"halden-vault\", \"plan\": \"enterprise\"}", 5, 60);
        draft("Summer idea", month(8), 10, line("starter", "10") + "," + line("enterprise", "12.5"), 5, 12);
    }

    private String submitted(String name, String start, int months, String pricing, int from, int number) {
        var path = draft(name, start, months, pricing, from, number);
        done(mara.call("POST", path + "/submission", ""));
        return path;
    }

    private String draft(String name, String start, int months, String pricing, int from, int number) {
        var tenants = resellers.subList(from, from + number).stream()
                .map("{\"tenantId\": \"%s\"}"::formatted)
                .collect(Collectors.joining(", "));
        var body = """
                {"name": "%s", "start": "%s", "end": "%s", "notificationContacts": ["deals@halden.example"],
                 "pricing": [%s], "resellers": [%s]}""".formatted(name, start, month(months), pricing, tenants);
        return done(mara.call("POST", OFFERS, body))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static String line(String plan, String percent) {
        var what = plan == null ? "" : "\"plan\": \"%s\", ".formatted(plan);
        return "{\"product\": \"halden-vault\", %s\"marginPercent\": \"%s\"}".formatted(what, percent);
    }

    private void sell() {
        done(otto.call("POST", "/api/sales", """
                {"reseller": "%s", "customer": "%s", "product": "halden-vault", "plan": "enterprise", "term": "P1M",
                 "quantity": 5, "market": "US"}""".formatted(SOLSTICE, DRIFTWOOD)));
    }

    /** The month that lies so many after the demo's first. */
    private String month(int later) {
        return first.plusMonths(later).toString();
    }

    private String now() {
        return JsonPath.read(otto.get("/api/clock").body(), "$.now");
    }

    private void travel(int months) {
        done(otto.call("PUT", "/api/clock", "{\"now\": \"%s-11T09:30:00Z\"}".formatted(month(months))));
    }

    private void awaitLive(int number) {
        for (int second = 0; second < LONGEST_WAIT; second++) {
            int live = JsonPath.read(mara.get(OFFERS + "?state=LIVE").body(), "$.total");
            if (live >= number) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("offers do not go live");
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpResponse<String> done(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }
}
