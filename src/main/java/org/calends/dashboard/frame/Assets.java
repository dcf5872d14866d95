package org.calends.dashboard.frame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * One stylesheet, one script and one sheet of icons. Their parts are files of their own, put together at the start in the
 * order of their names: each group of pages keeps its part by itself, and nothing needs to be built.
 */
@Component
class Assets {

    private static final Pattern DRAWING = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);
    private static final String SHEET = "<svg xmlns=\"http://www.w3.org/2000/svg\">%n%s%n</svg>%n";
    private static final String SYMBOL = "<symbol id=\"%s\" viewBox=\"0 0 24 24\">%s</symbol>";

    private final String styles = together("*.css", Assets::text);
    private final String scripts = together("*.js", Assets::text);
    private final String icons = SHEET.formatted(together("icons/*.svg", Assets::symbol));
    private final String version =
            DigestUtils.md5DigestAsHex((styles + scripts + icons).getBytes(StandardCharsets.UTF_8));

    String styles() {
        return styles;
    }

    String scripts() {
        return scripts;
    }

    String icons() {
        return icons;
    }

    /** Of all of them; part of their addresses, so that a browser may keep them for ever. */
    String version() {
        return version;
    }

    private static String together(String files, Function<Resource, String> reading) {
        return resources(files).stream().map(reading).collect(Collectors.joining("\n"));
    }

    private static List<Resource> resources(String files) {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath:/assets/" + files);
            return Arrays.stream(found)
                    .sorted(Comparator.comparing(Assets::name))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("the pages' " + files + " cannot be found", e);
        }
    }

    private static String symbol(Resource icon) {
        var drawing = DRAWING.matcher(text(icon));
        if (!drawing.find()) {
            throw new IllegalStateException(icon + " is no drawing");
        }
        return SYMBOL.formatted(name(icon).replace(".svg", ""), drawing.group(1).strip());
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
