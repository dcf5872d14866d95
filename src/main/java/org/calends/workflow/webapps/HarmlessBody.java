package org.calends.workflow.webapps;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.springframework.http.MediaType;

/** What somebody sends to the webapps' REST: small, JSON, and nowhere an expression for the engine to evaluate. */
final class HarmlessBody {

    private static final int LARGEST = 1024 * 1024;
    private static final String DANGEROUS = "expression";

    private final HttpServletRequest request;
    private final byte[] bytes;
    private final JsonNode content;

    private HarmlessBody(HttpServletRequest request, byte[] bytes, JsonNode content) {
        this.request = request;
        this.bytes = bytes;
        this.content = content;
    }

    static HarmlessBody read(HttpServletRequest request, ObjectMapper json) throws IOException {
        var bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length == 0) {
            return new HarmlessBody(request, bytes, NullNode.instance);
        }
        return new HarmlessBody(request, bytes, isJson(request) ? parse(bytes, json) : MissingNode.getInstance());
    }

    private static boolean isJson(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
    }

    /** Text that cannot be read is no more harmless than what is too much. */
    private static JsonNode parse(byte[] bytes, ObjectMapper json) throws IOException {
        try {
            return bytes.length > LARGEST ? MissingNode.getInstance() : json.readTree(bytes);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    static boolean asksForExpression(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null
                && Collections.list(request.getParameterNames()).stream().anyMatch(HarmlessBody::isDangerous);
    }

    boolean isHarmless() {
        return !content.isMissingNode() && isHarmless(content);
    }

    /** People claim tasks for themselves only, and retry a job without putting off when it is due. */
    boolean fits(String path, String user) {
        if (path.endsWith("/claim")) {
            return content.size() == 1 && user.equals(content.path("userId").textValue());
        }
        return !path.endsWith("/retries") || !content.hasNonNull("dueDate");
    }

    /** The request once more, since its body can be read only once. */
    HttpServletRequest replay() {
        return new ReplayedRequest(request, bytes);
    }

    private static boolean isHarmless(JsonNode node) {
        return node.properties().stream().noneMatch(field -> isDangerous(field.getKey()))
                && StreamSupport.stream(node.spliterator(), false).allMatch(HarmlessBody::isHarmless);
    }

    private static boolean isDangerous(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(DANGEROUS);
    }
}
