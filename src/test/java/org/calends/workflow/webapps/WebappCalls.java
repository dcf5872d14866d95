package org.calends.workflow.webapps;

import jakarta.ws.rs.core.Application;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.glassfish.jersey.server.model.Resource;

/** Every call of the webapps' REST, as Jersey reads it from their classes: whatever a version brings is in here. */
final class WebappCalls {

    private static final int DEEPEST = 8;

    private final Set<String> calls = new TreeSet<>();

    private WebappCalls() {}

    /** Such as {@code POST /camunda/api/engine/engine/default/task/7/claim}; a variable is 7, the engine's name default. */
    static Set<String> all() {
        var found = new WebappCalls();
        found.read("/camunda/api/engine", new EngineRestApplication());
        found.read("/camunda/api/cockpit", new CockpitApplication());
        found.read("/camunda/api/tasklist", new TasklistApplication());
        found.read("/camunda/api/admin", new AdminApplication());
        found.read("/camunda/api/welcome", new WelcomeApplication());
        return found.calls;
    }

    private void read(String base, Application application) {
        application.getClasses().stream()
                .flatMap(type -> Stream.ofNullable(Resource.from(type)))
                .forEach(resource -> read(join(base, resource.getPath()), resource, DEEPEST));
    }

    private void read(String path, Resource resource, int depth) {
        resource.getResourceMethods().forEach(method -> calls.add(method.getHttpMethod() + " " + path));
        resource.getChildResources().forEach(child -> read(join(path, child.getPath()), child, depth));
        var locator = resource.getResourceLocator();
        if (locator != null && depth > 0) {
            // what a method leads to is found under the method's path; a path of its own counts for nothing
            read(path, Resource.from(locator.getInvocable().getRawResponseType()), depth - 1);
        }
    }

    private static String join(String base, String path) {
        if (path == null || path.isEmpty() || path.equals("/")) {
            return base;
        }
        var readable = path.replaceAll("\\{(engine|name|engineName|processEngineName)[^}]*}", "default")
                .replaceAll("\\{[^}]*}", "7");
        return base + (readable.startsWith("/") ? readable : "/" + readable);
    }
}
