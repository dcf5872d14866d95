package org.calends.dashboard.services;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.calends.managedservice.SentManifest.SentAuthorization;
import org.calends.managedservice.SentManifest.SentPrincipal;
import org.jspecify.annotations.Nullable;

/**
 * One authorization as somebody typed it.
 *
 * @param approvers a line for each: what it is, its id, its name
 */
record AuthorizationForm(
        String name,
        String type,
        String id,
        String access,
        String role,
        String duration,
        boolean mfa,
        String approvers,
        List<String> assignable) {

    static final AuthorizationForm EMPTY =
            new AuthorizationForm("", "group", "", "active", "", "PT2H", true, "", List.of());

    private static final String ELIGIBLE = "eligible";
    private static final int PARTS = 3;

    static AuthorizationForm of(HttpServletRequest request, String place) {
        var assignable = request.getParameterValues(place + "assignable");
        return new AuthorizationForm(
                text(request, place + "name"),
                text(request, place + "type"),
                text(request, place + "id"),
                text(request, place + "access"),
                text(request, place + "role"),
                text(request, place + "duration"),
                !text(request, place + "mfa").isEmpty(),
                text(request, place + "approvers"),
                assignable == null ? List.of() : List.of(assignable));
    }

    static AuthorizationForm of(SentAuthorization sent) {
        var who = principal(sent.principal());
        return new AuthorizationForm(
                who.get(2),
                who.get(0),
                who.get(1),
                requireNonNullElse(sent.access(), ""),
                requireNonNullElse(sent.roleId(), ""),
                requireNonNullElse(sent.duration(), EMPTY.duration),
                !Boolean.FALSE.equals(sent.mfa()),
                requireNonNullElse(sent.approvers(), List.<@Nullable SentPrincipal>of()).stream()
                        .map(it -> String.join(", ", principal(it)))
                        .collect(Collectors.joining("\n")),
                requireNonNullElse(sent.assignableRoleIds(), List.<@Nullable String>of()).stream()
                        .map(it -> requireNonNullElse(it, ""))
                        .toList());
    }

    /** What only somebody eligible has is left out for who is active, and roles to give for who gives none. */
    SentAuthorization toSent(boolean givesRoles) {
        boolean eligible = access.equals(ELIGIBLE);
        return new SentAuthorization(
                new SentPrincipal(id, type, name),
                access,
                role,
                eligible ? duration : null,
                eligible ? mfa : null,
                eligible
                        ? approvers
                                .lines()
                                .filter(it -> !it.isBlank())
                                .map(AuthorizationForm::approver)
                                .toList()
                        : null,
                givesRoles ? List.copyOf(assignable) : null);
    }

    boolean isEmpty() {
        return (name + id + role).isEmpty();
    }

    private static List<String> principal(@Nullable SentPrincipal sent) {
        return sent == null
                ? List.of("", "", "")
                : List.of(
                        requireNonNullElse(sent.type(), ""),
                        requireNonNullElse(sent.id(), ""),
                        requireNonNullElse(sent.name(), ""));
    }

    private static SentPrincipal approver(String line) {
        var parts = Arrays.stream(line.split(",", PARTS)).map(String::strip).toList();
        return new SentPrincipal(
                parts.size() > 1 ? parts.get(1) : "", parts.get(0), parts.size() > 2 ? parts.get(2) : "");
    }

    static String text(HttpServletRequest request, String name) {
        return requireNonNullElse(request.getParameter(name), "").strip();
    }
}
