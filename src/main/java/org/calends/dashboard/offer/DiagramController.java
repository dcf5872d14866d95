package org.calends.dashboard.offer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calends.problem.NotFound;
import org.calends.workflow.ProcessPosition;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the diagrams that offers and managed services walk through: as models for the viewer, as pictures for whoever has no script. */
@Controller
class DiagramController {

    private static final Map<String, MediaType> KINDS =
            Map.of(".bpmn", MediaType.APPLICATION_XML, ".svg", MediaType.valueOf("image/svg+xml"));

    private final Map<String, Diagram> diagrams;

    DiagramController() {
        diagrams = Stream.of(ProcessPosition.OFFER, ProcessPosition.BATCH, ProcessPosition.SERVICE)
                .flatMap(name -> KINDS.entrySet().stream().map(kind -> read(name + kind.getKey(), kind.getValue())))
                .collect(Collectors.toMap(Diagram::file, diagram -> diagram));
    }

    /** One file, as it came with the program. */
    private record Diagram(String file, MediaType type, byte[] content, String tag) {}

    @GetMapping("/diagrams/{file}")
    ResponseEntity<byte[]> diagram(@PathVariable String file) {
        var diagram = diagrams.get(file);
        if (diagram == null) {
            throw new NotFound("The diagram " + file);
        }
        return ResponseEntity.ok()
                .contentType(diagram.type())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(diagram.tag())
                .body(diagram.content());
    }

    private static Diagram read(String file, MediaType type) {
        try {
            var content = new ClassPathResource("processes/" + file).getContentAsByteArray();
            return new Diagram(file, type, content, DigestUtils.md5DigestAsHex(content));
        } catch (IOException e) {
            throw new UncheckedIOException("the diagram " + file + " cannot be read", e);
        }
    }
}
