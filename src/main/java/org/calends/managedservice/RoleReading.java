package org.calends.managedservice;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the roles of an authorization: which may be delegated, and which only to be given on (C37). */
final class RoleReading {

    private static final String RULE = "C37";

    private final Reading reading;
    private final Roles roles;

    RoleReading(Reading reading, Roles roles) {
        this.reading = reading;
        this.roles = roles;
    }

    Optional<Role> delegated(@Nullable String id, String field) {
        var role = known(id, field);
        role.filter(some -> !some.assignsRoles()).ifPresent(some -> refuse(some, field));
        return role;
    }

    /** Which roles the delegated one may give to managed identities. */
    List<Role> assignable(Optional<Role> giving, List<@Nullable String> ids, String place) {
        var gives = giving.filter(Role::assignsRoles).isPresent();
        reading.addIf(
                gives && ids.isEmpty(),
                place,
                "assignable.required",
                "Name the roles that a User Access Administrator may give to managed identities.",
                RULE);
        reading.addIf(
                giving.isPresent() && !gives && !ids.isEmpty(),
                place,
                "assignable.only",
                "Leave these out: only a User Access Administrator gives roles.",
                RULE);
        return IntStream.range(0, ids.size())
                .mapToObj(i -> assignable(ids.get(i), place + "[" + i + "]").stream())
                .flatMap(role -> role)
                .toList();
    }

    private Optional<Role> assignable(@Nullable String id, String field) {
        var role = known(id, field);
        role.ifPresent(some -> refuse(some, field));
        return role;
    }

    private Optional<Role> known(@Nullable String id, String field) {
        var uuid = reading.uuid(id, field, RULE);
        var role = uuid.flatMap(roles::find);
        reading.addIf(
                uuid.isPresent() && role.isEmpty(),
                field,
                "role.unknown",
                "This is no role that comes with the cloud. Choose one of GET /api/managed-services/roles.",
                RULE);
        return role;
    }

    private void refuse(Role role, String field) {
        if (role.isOwner()) {
            reading.add(field, "role.owner", "Nobody can delegate the role of an owner. Take Contributor.", RULE);
        } else {
            reading.addIf(
                    role.grantsAccess(),
                    field,
                    "role.grantsAccess",
                    role.name() + " changes who has access, and so cannot be delegated.",
                    RULE);
        }
        reading.addIf(
                role.dataActions(),
                field,
                "role.dataActions",
                role.name() + " reaches into the customer's data, and so cannot be delegated.",
                RULE);
    }
}
