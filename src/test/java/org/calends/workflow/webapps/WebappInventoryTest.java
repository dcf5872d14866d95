package org.calends.workflow.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.calends.WholeHouse;
import org.calends.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Which of all the calls that the webapps bring are open, so that a new version opens none unseen. */
@WholeHouse
class WebappInventoryTest {

    private Set<String> calls = Set.of();

    @BeforeEach
    void readTheWebapps() {
        calls = WebappCalls.all();
    }

    @Test
    void knowsAllCallsOfTheWebapps() {
        assertThat(calls)
                .hasSizeGreaterThan(500)
                .contains(
                        "POST /camunda/api/engine/engine/default/task/7/variables/7/data",
                        "POST /camunda/api/admin/setup/default/user/create");
    }

    @Test
    void opensToPublishersWhatTasklistNeeds() throws IOException {
        assertThat(open(Role.PUBLISHER)).isEqualTo(listed("publisher"));
    }

    @Test
    void opensToOperatorsWhatCockpitNeeds() throws IOException {
        assertThat(changing(open(Role.OPERATOR))).isEqualTo(listed("operator"));
        assertThat(open(Role.OPERATOR)).contains("GET /camunda/api/engine/engine/default/job/7/stacktrace");
    }

    @Test
    void opensToAdministratorsHardlyMore() throws IOException {
        var more = changing(open(Role.ADMIN));
        more.removeAll(open(Role.OPERATOR));

        assertThat(more).isEqualTo(listed("admin"));
        assertThat(open(Role.ADMIN)).containsAll(open(Role.OPERATOR));
    }

    @Test
    void opensNothingToResellersAndStrangers() {
        assertThat(open(Role.RESELLER)).isEmpty();
        assertThat(open(Role.SYSTEM)).isEmpty();
    }

    private Set<String> open(Role role) {
        return calls.stream()
                .filter(call -> WebappRoutes.allow(
                        role, call.substring(0, call.indexOf(' ')), call.substring(call.indexOf('/'))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Reading is open to those who run the house, but for queries that come as POST. */
    private static Set<String> changing(Set<String> calls) {
        return calls.stream().filter(call -> !call.startsWith("GET")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> listed(String role) throws IOException {
        return new ClassPathResource("access/webapps.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(role + ", "))
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
