package org.calends.privateoffer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.OFFERS;
import static org.calends.workflow.Market.SOLSTICE;
import static org.calends.workflow.Market.percent;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.calends.Answer;
import org.calends.WholeHouse;
import org.calends.workflow.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Finding offers in the list, over HTTP. */
@WholeHouse
class OfferListCallsTest {

    private Market market;
    private String mark;

    @BeforeEach
    void open(@Autowired ApplicationContext context, @LocalServerPort int port) {
        market = Market.open(context, port);
        mark = "L" + UUID.randomUUID();
        Stream.of("b 100%", "a 50%", "C")
                .forEach(name -> market.draft("""
                {"name": "%s %s", "end": "%s"}""".formatted(mark, name, name.startsWith("a") ? "2098-01" : "2097-01")));
    }

    @Test
    void summarizesEachOffer() {
        var item = found("&q=" + mark + "%20a");

        assertThat(item.text("$.total")).isEqualTo("1");
        assertThat(item.text("$.items[0].name")).isEqualTo(mark + " a 50%");
        assertThat(item.text("$.items[0].id")).matches("PO-\\d{4}-[0-9A-Z]{6}");
        assertThat(item.text("$.items[0].state")).isEqualTo("DRAFT");
        assertThat(item.text("$.items[0].needsAttention")).isEqualTo("false");
        assertThat(item.text("$.items[0].end")).isEqualTo("2098-01");
        assertThat(item.text("$.items[0].resellers.total")).isEqualTo("0");
        assertThat(item.body()).contains("\"updatedAt\"", "\"failed\"", "\"live\"");
    }

    @Test
    void findsPartsOfNamesAndIdsAndNoPatterns() {
        var id = found("&q=" + mark + "%20C").text("$.items[0].id");

        assertThat(names("&q=" + mark.toUpperCase(Locale.ROOT))).hasSize(3);
        assertThat(names("&q=" + id.substring(3).toLowerCase(Locale.ROOT))).containsExactly(mark + " C");
        assertThat(names("&q=" + mark + "%20b%20100%25")).hasSize(1);
        assertThat(names("&q=" + mark + "%25a")).isEmpty();
        assertThat(names("&q=" + mark.replace("-", "_"))).isEmpty();
    }

    @Test
    void filtersByState() {
        var live = market.live(mark + " live", percent("20"), SOLSTICE);

        assertThat(names("&q=" + mark + "&state=LIVE")).containsExactly(mark + " live");
        assertThat(names("&q=" + mark + "&state=DRAFT")).hasSize(3);
        assertThat(names("&q=" + mark + "&state=ENDED")).isEmpty();
        market.post(live + "/withdrawal", "");
    }

    @Test
    void sorts() {
        var ordered = List.of(mark + " a 50%", mark + " b 100%", mark + " C");

        assertThat(names("&q=" + mark + "&sort=name")).isEqualTo(ordered);
        assertThat(names("&q=" + mark + "&sort=-name")).containsExactly(mark + " C", mark + " b 100%", mark + " a 50%");
        assertThat(names("&q=" + mark + "&sort=-end").get(0)).isEqualTo(mark + " a 50%");
        assertThat(names("&q=" + mark)).containsExactly(mark + " C", mark + " a 50%", mark + " b 100%");
    }

    @Test
    void pages() {
        var second = found("&q=" + mark + "&sort=name&size=2&page=1");

        assertThat(second.texts("$.items[*].name")).containsExactly(mark + " C");
        assertThat(second.text("$.page")).isEqualTo("1");
        assertThat(second.text("$.size")).isEqualTo("2");
        assertThat(second.text("$.total")).isEqualTo("3");
        assertThat(found("&q=" + mark + "&page=9").texts("$.items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "state=SOLD, 400, state",
        "state=live, 400, state",
        "sort=price, 422, sort",
        "page=-1, 422, page",
        "page=x, 400, page",
        "size=0, 422, size",
        "size=201, 422, size",
        "size=99999999999, 400, size"
    })
    void refusesWhatItDoesNotKnow(String query, int status, String field) {
        var refused = market.get(OFFERS + "?" + query);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.fields()).containsExactly(field);
    }

    private List<String> names(String query) {
        return found(query).texts("$.items[*].name");
    }

    private Answer found(String query) {
        var answer = market.get(OFFERS + "?" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }
}
