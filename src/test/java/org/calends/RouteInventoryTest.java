package org.calends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** No way in that nobody thought of. */
@WholeHouse
class RouteInventoryTest {

    private static final Set<Integer> CLOSED = Set.of(302, 401);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void opensToStrangersExactlyWhatIsListed() throws IOException {
        var stranger = Visitor.anonymous(port);
        var open = new TreeSet<String>();
        new Routes(context).everything().forEach(path -> {
            if (!CLOSED.contains(stranger.get(path).statusCode())) {
                open.add(path);
            }
        });

        assertThat(open).isSubsetOf(listed());
        assertThat(listed())
                .allSatisfy(path -> assertThat(stranger.get(path).statusCode()).isEqualTo(200));
    }

    @Test
    @DisplayName("findsARowInTheMatrixForEveryCall: when this fails, say in access/calls.csv who may use the new call")
    void findsARowInTheMatrixForEveryCall() {
        assertThat(new Routes(context).calls().stream().filter(call -> call.contains(" /api/")))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(AccessMatrix.calls()).contains(call));
    }

    @Test
    @DisplayName("findsARowForEveryPage: when this fails, say in access/pages who may see the new page")
    void findsARowForEveryPage() {
        assertThat(new Routes(context).callsOf("org.calends.dashboard"))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(AccessMatrix.pages()).contains(call));
    }

    @Test
    void sendsStrangersToTheLoginWhateverTheyAskFor() {
        var stranger = Visitor.anonymous(port);

        assertThat(stranger.get("/engine-rest/engine").statusCode()).isEqualTo(302);
        assertThat(stranger.get("/h2-console").statusCode()).isEqualTo(302);
        assertThat(stranger.get("/actuator/env").statusCode()).isEqualTo(302);
        assertThat(stranger.get("/api/anything").statusCode()).isEqualTo(401);
        assertThat(Visitor.browser(port, "ada").get("/engine-rest/engine").statusCode())
                .isEqualTo(404);
        assertThat(Visitor.browser(port, "ada").get("/actuator/env").statusCode())
                .isEqualTo(404);
    }

    private static Set<String> listed() {
        try {
            var lines = new ClassPathResource("access/open.txt").getContentAsString(StandardCharsets.UTF_8);
            var listed = new TreeSet<>(lines.lines().toList());
            listed.removeIf(line -> line.startsWith("#"));
            return listed;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
