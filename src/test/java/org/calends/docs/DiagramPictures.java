package org.calends.docs;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.AddScriptTagOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.calends.Chromium;

/**
 * Draws each diagram of {@code processes/} as the picture beside it, with the viewer that the pages use:
 * {@code mvn test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.calends.docs.DiagramPictures}.
 */
public final class DiagramPictures {

    private static final Path VIEWER = Path.of("src/main/resources/static/vendor/bpmn-js/bpmn-js.min.js");
    private static final String DRAW = """
            async model => {
              const viewer = new BpmnJS({ container: document.body });
              await viewer.importXML(model);
              return (await viewer.saveSVG()).svg;
            }
            """;

    private static final Pattern MARKER = Pattern.compile("marker-[0-9a-z]{20,}");
    private static final String PAPER = "$1<rect x=\"$2\" y=\"$3\" width=\"$4\" height=\"$5\" fill=\"white\"/>";

    private DiagramPictures() {}

    public static void main(String[] arguments) throws IOException {
        try (var chromium = Chromium.open(0)) {
            var page = chromium.window();
            page.setContent("<!doctype html><title>diagrams</title>");
            page.addScriptTag(new AddScriptTagOptions().setPath(VIEWER));
            for (var model : models()) {
                Files.writeString(picture(model), draw(page, model));
            }
        }
    }

    static List<Path> models() throws IOException {
        try (var files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    static Path picture(Path model) {
        return model.resolveSibling(model.getFileName().toString().replace(".bpmn", ".svg"));
    }

    private static String draw(Page page, Path model) throws IOException {
        var svg = (String) page.evaluate(DRAW, Files.readString(model));
        return onPaper(withSteadyMarkers(svg)) + "\n";
    }

    /** The viewer names its markers at random; a diagram that did not change should give the same picture. */
    private static String withSteadyMarkers(String svg) {
        Map<String, String> names = new HashMap<>();
        return MARKER.matcher(svg)
                .replaceAll(match -> names.computeIfAbsent(match.group(), any -> "marker-" + (names.size() + 1)));
    }

    /** Dark lines need a light ground, also where the page around them is dark. */
    private static String onPaper(String svg) {
        return svg.replaceFirst("(<svg [^>]*viewBox=\"(\\S+) (\\S+) (\\S+) (\\S+)\"[^>]*>)", PAPER);
    }
}
