package org.calends.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The address of a list with all it is filtered and sorted by: a change of one thing keeps the others. */
public record Address(String path, Map<String, String> parameters) {

    /** Of the list that is asked for; empty parameters are left out. */
    public static Address of(HttpServletRequest request, String... names) {
        var parameters = new LinkedHashMap<String, String>();
        for (var name : names) {
            var value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                parameters.put(name, value.strip());
            }
        }
        return new Address(request.getRequestURI(), parameters);
    }

    /** With one thing changed, back on the first page; null takes it away. */
    public String with(String name, @Nullable Object value) {
        var changed = new LinkedHashMap<>(parameters);
        changed.remove("page");
        changed.remove(name);
        if (value != null) {
            changed.put(name, value.toString());
        }
        return new Address(path, changed).toString();
    }

    public String page(int page) {
        return with("page", page == 0 ? null : page);
    }

    @Override
    public String toString() {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }
}
