package org.calends.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagramPicturesTest {

    private static final Pattern SHAPE = Pattern.compile("<bpmndi:BPMN(?:Shape|Edge)\\b[^>]*bpmnElement=\"([^\"]+)\"");
    private static final Pattern DRAWN = Pattern.compile("data-element-id=\"([^\"]+)\"");

    @ParameterizedTest
    @MethodSource("models")
    void showsWhatTheDiagramHolds(Path model) throws IOException {
        var drawn = found(DRAWN, DiagramPictures.picture(model)).filter(id -> !id.endsWith("_label"));

        assertThat(drawn)
                .as("draw the pictures again, see DiagramPictures")
                .containsAll(found(SHAPE, model).toList());
    }

    static List<Path> models() throws IOException {
        return DiagramPictures.models();
    }

    private static Stream<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file)).results().map(match -> match.group(1));
    }
}
