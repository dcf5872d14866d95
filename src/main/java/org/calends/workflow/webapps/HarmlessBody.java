package org.calends.workflow.webapps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.calends.api.BufferedRequest;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What somebody sends to the webapps' REST: JSON, and nowhere an expression for the engine to evaluate. */
final class HarmlessBody {

    private static final String DANGEROUS = "expression";

    private HarmlessBody() {}

    /** Whether a request may pass, by its parameters and its body. */
    static boolean isIn(BufferedRequest request, String path, String user, ObjectMapper json) {
        var content = contentOf(request, json);
        return !content.isMissingNode()
                && isHarmless(content)
                && Collections.list(request.getParameterNames()).stream().noneMatch(HarmlessBody::isDangerous)
                && fits(content, path, user);
    }

    /** What cannot be read is missing, and no more harmless than what is too much. */
    private static JsonNode contentOf(BufferedRequest request, ObjectMapper json) {
        var body = request.body();
        if (body.length == 0) {
            return NullNode.instance;
        }
        try {
            var type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
            return MediaType.APPLICATION_JSON.isCompatibleWith(type) ? json.readTree(body) : MissingNode.getInstance();
        } catch (IOException | InvalidMediaTypeException e) {
            return MissingNode.getInstance();
        }
    }

    /** People claim tasks for themselves only, and retry a job without putting off when it is due. */
    private static boolean fits(JsonNode content, String path, String user) {
        if (path.endsWith("/claim")) {
            return content.size() == 1 && user.equals(content.path("userId").textValue());
        }
        return !path.endsWith("/retries") || !content.hasNonNull("dueDate");
    }

    private static boolean isHarmless(JsonNode node) {
        return node.properties().stream().noneMatch(field -> isDangerous(field.getKey()))
                && StreamSupport.stream(node.spliterator(), false).allMatch(HarmlessBody::isHarmless);
    }

    private static boolean isDangerous(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(DANGEROUS);
    }
}
