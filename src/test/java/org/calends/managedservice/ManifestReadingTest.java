package org.calends.managedservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.calends.managedservice.SampleManifests.ACCESS_ADMINISTRATOR;
import static org.calends.managedservice.SampleManifests.BLOB_READER;
import static org.calends.managedservice.SampleManifests.CONTRIBUTOR;
import static org.calends.managedservice.SampleManifests.DELETE_ROLE;
import static org.calends.managedservice.SampleManifests.OWNER;
import static org.calends.managedservice.SampleManifests.READER;
import static org.calends.managedservice.SampleManifests.ROLES;
import static org.calends.managedservice.SampleManifests.ROLE_ADMINISTRATOR;
import static org.calends.managedservice.SampleManifests.active;
import static org.calends.managedservice.SampleManifests.eligible;
import static org.calends.managedservice.SampleManifests.group;
import static org.calends.managedservice.SampleManifests.manifest;
import static org.calends.managedservice.SampleManifests.sent;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calends.managedservice.SentManifest.SentAuthorization;
import org.calends.managedservice.SentManifest.SentPrincipal;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestReadingTest {

    private final ManifestReading reading = new ManifestReading(ROLES);

    @Test
    @DisplayName("C34, C35, C36: version, managing tenant, who is active and who is eligible on what terms")
    void readsWhatIsDocumented() throws Exception {
        var sent = new ObjectMapper().readValue(SampleManifests.EXAMPLE, SentManifest.class);

        var manifest = reading.read(sent, Optional.empty());

        assertThat(manifest.version()).hasToString("1.0.0");
        assertThat(manifest.letsProviderRemove()).isTrue();
        assertThat(manifest.authorizations())
                .extracting(authorization -> authorization.role().name())
                .containsExactly("Reader", "Managed Services Registration assignment Delete Role", "Contributor");
        assertThat(manifest.authorizations().get(2).eligibility())
                .isEqualTo(new Eligibility(
                        Duration.ofHours(2),
                        true,
                        List.of(new Principal(
                                UUID.fromString("7a000000-0000-4000-8000-00000000f013"),
                                PrincipalType.GROUP,
                                "Leads"))));
        assertThat(reading.read(SentManifest.of(manifest), Optional.empty())).isEqualTo(manifest);
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        var nobody = new SentAuthorization(null, "always", "owner", "PT1H", null, null, null);
        var program = new SentPrincipal("12", "robot", " ");
        var other =
                new SentAuthorization(program, "eligible", READER, "PT9H", null, Arrays.asList(group(1), null), null);

        assertThat(violations(new SentManifest("1.0", "home", List.of(nobody, other))))
                .extracting(Violation::field, Violation::code)
                .containsExactlyInAnyOrder(
                        tuple("version", "version.shape"),
                        tuple("managingTenantId", "uuid.shape"),
                        tuple("authorizations[0].principal", "principal.required"),
                        tuple("authorizations[0].access", "word.unknown"),
                        tuple("authorizations[0].roleId", "uuid.shape"),
                        tuple("authorizations[1].principal.id", "uuid.shape"),
                        tuple("authorizations[1].principal.type", "word.unknown"),
                        tuple("authorizations[1].principal.name", "text.required"),
                        tuple("authorizations[1].duration", "duration.range"),
                        tuple("authorizations[1].approvers[1]", "principal.required"),
                        tuple("authorizations", "authorizations.noneActive"));
    }

    @Test
    @DisplayName("C35: twenty authorizations at most, one of them active")
    void countsAuthorizations() {
        assertThat(codes(sent("1.0.0"))).containsExactly("authorizations.noneActive");
        assertThat(codes(sent("1.0.0", eligible("PT1H")))).containsExactly("authorizations.noneActive");
        assertThat(codes(sent("1.0.0", many(20)))).isEmpty();
        assertThat(codes(sent("1.0.0", many(21)))).containsExactly("authorizations.tooMany");
        assertThat(codes(sent("1.0.0", active(1, READER), active(1, READER)))).containsExactly("authorization.twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT30M", "PT8H", "PT90M"})
    @DisplayName("C36: from half an hour to eight hours")
    void takesDurations(String duration) {
        assertThat(codes(sent("1.0.0", active(1, READER), eligible(duration)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT29M59S", "PT8H1S", "P1D", "two hours", "", "-PT1H"})
    @DisplayName("C36: nothing shorter or longer")
    void refusesDurations(String duration) {
        assertThat(codes(sent("1.0.0", active(1, READER), eligible(duration)))).containsExactly("duration.range");
    }

    @Test
    @DisplayName("C36: ten approvers at most, none of them a program; terms are for who is eligible")
    void checksApprovers() {
        var ten = IntStream.range(0, 10).mapToObj(SampleManifests::group).toArray(SentPrincipal[]::new);
        var eleven = Stream.concat(Stream.of(ten), Stream.of(group(11))).toArray(SentPrincipal[]::new);
        var program = new SentPrincipal(new UUID(0, 1).toString(), "service-principal", "Pipeline");
        var timed = new SentAuthorization(group(2), "active", READER, "PT1H", null, null, null);

        assertThat(codes(sent("1.0.0", active(1, READER), eligible("PT1H", ten))))
                .isEmpty();
        assertThat(codes(sent("1.0.0", active(1, READER), eligible("PT1H", eleven))))
                .containsExactly("approvers.tooMany");
        assertThat(codes(sent("1.0.0", active(1, READER), eligible("PT1H", program))))
                .containsExactly("approver.program");
        assertThat(codes(sent("1.0.0", timed))).containsExactly("eligible.only");
    }

    @Test
    @DisplayName("C37: built-in roles only; no owner, nothing that reaches into data or changes access")
    void refusesRoles() {
        assertThat(codes(sent("1.0.0", active(1, new UUID(1, 1).toString())))).containsExactly("role.unknown");
        assertThat(codes(sent("1.0.0", active(1, OWNER)))).containsExactly("role.owner");
        assertThat(codes(sent("1.0.0", active(1, BLOB_READER)))).containsExactly("role.dataActions");
        assertThat(codes(sent("1.0.0", active(1, ROLE_ADMINISTRATOR)))).containsExactly("role.grantsAccess");
    }

    @Test
    @DisplayName("C37: who administers access may only give listed roles, and those must be delegable")
    void letsAnAdministratorGiveListedRolesOnly() {
        assertThat(codes(sent("1.0.0", active(ACCESS_ADMINISTRATOR, CONTRIBUTOR))))
                .isEmpty();
        assertThat(codes(sent("1.0.0", active(ACCESS_ADMINISTRATOR)))).containsExactly("assignable.required");
        assertThat(codes(sent("1.0.0", active(READER, CONTRIBUTOR)))).containsExactly("assignable.only");
        assertThat(codes(sent("1.0.0", active(ACCESS_ADMINISTRATOR, OWNER, ACCESS_ADMINISTRATOR, BLOB_READER))))
                .containsExactly("role.owner", "role.grantsAccess", "role.dataActions");
    }

    @Test
    @DisplayName("C34, C42: the version rises with each change, and only with a change")
    void wantsAHigherVersion() {
        var published = Optional.of(manifest("1.9.0", active(1, READER)));

        assertThat(codes(sent("1.9.0", active(1, DELETE_ROLE)), published)).containsExactly("version.notRisen");
        assertThat(codes(sent("1.8.99", active(1, DELETE_ROLE)), published)).containsExactly("version.notRisen");
        assertThat(codes(sent("1.10.0", active(1, DELETE_ROLE)), published)).isEmpty();
        assertThat(codes(sent("2.0.0", active(1, READER)), published)).containsExactly("manifest.unchanged");
    }

    private static SentAuthorization[] many(int number) {
        return IntStream.range(0, number).mapToObj(i -> active(i, READER)).toArray(SentAuthorization[]::new);
    }

    private List<String> codes(SentManifest sent) {
        return codes(sent, Optional.empty());
    }

    private List<String> codes(SentManifest sent, Optional<AuthorizationManifest> published) {
        try {
            reading.read(sent, published);
            return List.of();
        } catch (Invalid refused) {
            return refused.violations().stream().map(Violation::code).toList();
        }
    }

    private List<Violation> violations(SentManifest sent) {
        try {
            reading.read(sent, Optional.empty());
            return List.of();
        } catch (Invalid refused) {
            return refused.violations();
        }
    }
}
