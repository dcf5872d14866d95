package org.calends.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Without its scripts a page still works, which is why nobody might notice that they are missing. */
@WholeHouse
class ScriptsAndStylesTest {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:<script[^>]* src|<link rel=\"stylesheet\"[^>]* href)=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Test
    void areFoundWhereThePagesLookForThem() {
        var mara = Visitor.browser(port, "mara");

        var addresses = ADDRESS.matcher(mara.get("/offers").body())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(addresses).hasSizeGreaterThan(2).anyMatch(address -> address.contains("htmx"));
        assertThat(addresses)
                .allSatisfy(address ->
                        assertThat(mara.get(address).statusCode()).as(address).isEqualTo(200));
    }
}
