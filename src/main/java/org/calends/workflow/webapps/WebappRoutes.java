package org.calends.workflow.webapps;

import static org.calends.security.Role.ADMIN;
import static org.calends.security.Role.OPERATOR;
import static org.calends.security.Role.PUBLISHER;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.OPTIONS;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.calends.security.Role;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What of the webapps' REST each role may use: what Tasklist and Cockpit need to show things, to claim tasks and to retry.
 * Nobody completes a task, writes a variable, starts, deploys or changes an instance in here: that is for our own calls,
 * which know the rules. What no line names is shut.
 */
final class WebappRoutes {

    static final String API = "/camunda/api";
    static final String LOGOUT = API + "/admin/auth/user/default/logout";
    /** One task; {@code /task/count} is a query. */
    private static final String TASK = "/task/{id:(?!count$).+}";

    private static final String DEFINITION = "/process-definition/{id:(?!count$|statistics$).+}";
    private static final String ENGINE = API + "/engine/engine/default";

    private static final Set<Role> TASKLIST = EnumSet.of(PUBLISHER, OPERATOR, ADMIN);
    private static final Set<Role> COCKPIT = EnumSet.of(OPERATOR, ADMIN);
    private static final Set<Role> ADMINISTRATION = EnumSet.of(ADMIN);

    private static final List<Route> ROUTES = Stream.of(
                    // who is logged in, where, and with what plug-ins
                    routes(TASKLIST, GET, API, "/engine/engine", "/admin/auth/user/default"),
                    routes(TASKLIST, POST, API, "/admin/auth/user/default/logout"),
                    routes(TASKLIST, GET, API, "/tasklist/plugin/tasklistPlugins/static/**"),
                    routes(COCKPIT, GET, API, "/cockpit/plugin/**"),
                    routes(ADMINISTRATION, GET, API, "/admin/plugin/**"),
                    // Tasklist: lists of tasks, a task and its form, its history and its diagram
                    routes(TASKLIST, GET, ENGINE, "/filter", "/filter/count", "/filter/{id}"),
                    routes(TASKLIST, GET, ENGINE, "/filter/{id}/list", "/filter/{id}/count"),
                    routes(TASKLIST, POST, ENGINE, "/filter/{id}/list", "/filter/{id}/count"),
                    routes(TASKLIST, OPTIONS, ENGINE, "/filter", "/filter/{id}"),
                    routes(TASKLIST, GET, ENGINE, "/user/{id}/profile"),
                    routes(TASKLIST, GET, ENGINE, TASK, "/task/{id}/form", "/task/{id}/deployed-form"),
                    routes(TASKLIST, GET, ENGINE, "/task/{id}/comment", "/task/{id}/identity-links"),
                    routes(TASKLIST, POST, ENGINE, "/task/{id}/claim", "/task/{id}/unclaim"),
                    routes(TASKLIST, GET, ENGINE, "/history/user-operation", "/history/user-operation/count"),
                    routes(TASKLIST, GET, ENGINE, DEFINITION, "/process-definition/{id}/xml"),
                    // Cockpit: everything to read, and queries, which come as POST
                    routes(COCKPIT, GET, ENGINE, "/**"),
                    routes(COCKPIT, OPTIONS, ENGINE, "/**"),
                    queries(ENGINE, "process-instance", "execution", "task", "variable-instance", "external-task"),
                    queries(ENGINE, "job", "job-definition"),
                    queries(ENGINE + "/history", "process-instance", "activity-instance", "task", "variable-instance"),
                    queries(ENGINE + "/history", "job-log", "external-task-log", "detail"),
                    queries(API + "/cockpit/plugin/base/default", "process-instance", "incident"),
                    routes(
                            COCKPIT,
                            POST,
                            API + "/cockpit/plugin/base/default",
                            "/process-definition/{id}/called-process-definitions",
                            "/process-instance/{id}/called-process-instances"),
                    routes(ADMINISTRATION, POST, ENGINE, "/group", "/group/count"),
                    // and to mend: retries, and notes on incidents
                    routes(COCKPIT, PUT, ENGINE, "/job/{id}/retries", "/job-definition/{id}/retries"),
                    routes(COCKPIT, PUT, ENGINE, "/external-task/{id}/retries", "/external-task/retries"),
                    routes(COCKPIT, PUT, ENGINE, "/incident/{id}/annotation"),
                    routes(COCKPIT, DELETE, ENGINE, "/incident/{id}/annotation"))
            .flatMap(List::stream)
            .toList();

    private WebappRoutes() {}

    /** One line of the table. */
    record Route(Set<Role> roles, HttpMethod method, PathPattern pattern) {

        boolean fits(Role role, String calledMethod, PathContainer path) {
            return roles.contains(role) && method.matches(calledMethod) && pattern.matches(path);
        }
    }

    static boolean allow(Role role, String method, String path) {
        var parsed = PathContainer.parsePath(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
        return ROUTES.stream().anyMatch(route -> route.fits(role, method, parsed));
    }

    private static List<Route> routes(Set<Role> roles, HttpMethod method, String prefix, String... paths) {
        return Arrays.stream(paths)
                .map(path -> new Route(roles, method, PathPatternParser.defaultInstance.parse(prefix + path)))
                .toList();
    }

    private static List<Route> queries(String prefix, String... resources) {
        return Arrays.stream(resources)
                .flatMap(resource -> routes(COCKPIT, POST, prefix, "/" + resource, "/" + resource + "/count").stream())
                .toList();
    }
}
