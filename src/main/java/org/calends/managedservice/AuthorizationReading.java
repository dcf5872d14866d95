package org.calends.managedservice;

import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calends.managedservice.SentManifest.SentAuthorization;
import org.calends.managedservice.SentManifest.SentPrincipal;
import org.jspecify.annotations.Nullable;

/** Reads one authorization of a manifest, and what stands against it (C35, C36, C37). */
final class AuthorizationReading {

    private static final Duration SHORTEST = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(8);
    private static final int MOST_APPROVERS = 10;
    private static final int LONGEST_NAME = 200;

    private final Reading reading;
    private final RoleReading roles;

    AuthorizationReading(Reading reading, Roles roles) {
        this.reading = reading;
        this.roles = new RoleReading(reading, roles);
    }

    Optional<Authorization> read(@Nullable SentAuthorization sent, String place) {
        if (sent == null) {
            reading.add(place, "authorization.required", "Write an authorization, or leave it out.", "C35");
            return Optional.empty();
        }
        var principal = principal(sent.principal(), place + ".principal", "C35");
        var access = reading.constant(AccessType.class, sent.access(), place + ".access", "C35");
        var eligibility = access.flatMap(
                type -> type == AccessType.ELIGIBLE ? eligibility(sent, place) : alwaysActive(sent, place));
        var role = roles.delegated(sent.roleId(), place + ".roleId");
        var assignable = roles.assignable(
                role,
                requireNonNullElse(sent.assignableRoleIds(), List.<@Nullable String>of()),
                place + ".assignableRoleIds");
        return principal.flatMap(
                who -> role.map(what -> new Authorization(who, what, eligibility.orElse(null), assignable)));
    }

    private Optional<Principal> principal(@Nullable SentPrincipal sent, String place, String rule) {
        if (sent == null) {
            reading.add(place, "principal.required", "Say who it is.", rule);
            return Optional.empty();
        }
        var id = reading.uuid(sent.id(), place + ".id", rule);
        var type = reading.constant(PrincipalType.class, sent.type(), place + ".type", rule);
        var name = reading.text(sent.name(), place + ".name", LONGEST_NAME, rule);
        return id.flatMap(uuid -> type.map(kind -> new Principal(uuid, kind, name)));
    }

    private Optional<Eligibility> alwaysActive(SentAuthorization sent, String place) {
        reading.addIf(
                Stream.of(sent.duration(), sent.mfa(), sent.approvers()).anyMatch(value -> value != null),
                place + ".access",
                "eligible.only",
                "Duration, second factor and approvers are for who is eligible. Who is active has the role all the time.",
                "C36");
        return Optional.empty();
    }

    private Optional<Eligibility> eligibility(SentAuthorization sent, String place) {
        var longest = reading.duration(sent.duration())
                .filter(length -> length.compareTo(SHORTEST) >= 0 && length.compareTo(LONGEST) <= 0);
        reading.addIf(
                longest.isEmpty(),
                place + ".duration",
                "duration.range",
                "Write a duration from PT30M to PT8H, such as PT2H.",
                "C36");
        var approvers = approvers(requireNonNullElse(sent.approvers(), List.of()), place + ".approvers");
        return longest.map(length -> new Eligibility(length, Boolean.TRUE.equals(sent.mfa()), approvers));
    }

    private List<Principal> approvers(List<@Nullable SentPrincipal> sent, String place) {
        reading.addIf(
                sent.size() > MOST_APPROVERS,
                place,
                "approvers.tooMany",
                "Name " + MOST_APPROVERS + " approvers or fewer; without any the role is had at once.",
                "C36");
        return IntStream.range(0, sent.size())
                .mapToObj(i -> principal(sent.get(i), place + "[" + i + "]", "C36").stream()
                        .peek(approver -> refuseProgram(approver, place + "[" + i + "].type")))
                .flatMap(approver -> approver)
                .toList();
    }

    private void refuseProgram(Principal approver, String field) {
        reading.addIf(
                approver.type() == PrincipalType.SERVICE_PRINCIPAL,
                field,
                "approver.program",
                "A user or a group approves, no program.",
                "C36");
    }
}
