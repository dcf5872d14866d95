package org.calends;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every way into the running program, as its own registries know it: nothing that can be forgotten in a list. */
final class Routes {

    private static final List<String> STATIC_FILES = List.of("static", "public", "resources", "META-INF/resources");

    private final ApplicationContext context;

    Routes(ApplicationContext context) {
        this.context = context;
    }

    /** Such as {@code GET /api/products/{}}: the controllers' own, and the actuator's. */
    Set<String> calls() {
        var calls = new TreeSet<String>();
        for (var mapping :
                context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values()) {
            mapping.getHandlerMethods().keySet().forEach(info -> calls.addAll(callsOf(info)));
        }
        return calls;
    }

    /** Those of the controllers in a package and below. */
    Set<String> callsOf(String controllers) {
        var calls = new TreeSet<String>();
        for (var mapping :
                context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values()) {
            mapping.getHandlerMethods().forEach((info, method) -> {
                if (method.getBeanType().getName().startsWith(controllers)) {
                    calls.addAll(callsOf(info));
                }
            });
        }
        return calls;
    }

    private static List<String> callsOf(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods().isEmpty()
                ? List.of("GET")
                : info.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .toList();
        return info.getPatternValues().stream()
                .flatMap(path -> methods.stream().map(method -> method + " " + path.replaceAll("\\{[^}]*}", "{}")))
                .toList();
    }

    /** Resource handlers, servlets and filters, by one path that each would answer. */
    Set<String> patterns() {
        var patterns = new TreeSet<String>();
        context.getBeansOfType(AbstractUrlHandlerMapping.class)
                .values()
                .forEach(mapping -> patterns.addAll(mapping.getHandlerMap().keySet()));
        var servlets = context.getBean(ServletContext.class);
        servlets.getServletRegistrations().values().forEach(servlet -> patterns.addAll(servlet.getMappings()));
        servlets.getFilterRegistrations().values().forEach(filter -> patterns.addAll(filter.getUrlPatternMappings()));
        return patterns;
    }

    /** Every file that the program would serve if nobody stood before it. */
    Set<String> files() throws IOException {
        var files = new TreeSet<String>();
        for (var root : STATIC_FILES) {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:/" + root + "/**")) {
                var url = file.getURL().toString();
                files.add(url.substring(url.lastIndexOf("/" + root + "/") + root.length() + 1));
            }
        }
        files.removeIf(file -> file.endsWith("/"));
        return files;
    }

    Stream<String> everything() throws IOException {
        var paths = new TreeSet<>(files());
        patterns().forEach(pattern -> paths.add(pattern.replace("/**", "/x").replace("/*", "/x")));
        calls().forEach(call -> paths.add(call.substring(call.indexOf("/")).replace("**", "x")));
        return paths.stream()
                .map(path -> path.replace("{}", "x").replace(" ", "%20"))
                .filter(path -> path.startsWith("/"));
    }
}
