package org.calends.api.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Adds examples to the description of a call: what is sent, and what is answered with each status. They are files named after
 * the call's operation id; a problem without an example of its own has the one of its status. A test calls them all.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // the problems are there by then
class DocumentedExamples implements OperationCustomizer {

    private static final String FOLDER = "api-examples/";

    private final ObjectMapper json;

    DocumentedExamples(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod call) {
        var id = operation.getOperationId();
        if (operation.getRequestBody() != null) {
            show(operation.getRequestBody().getContent(), id + ".request");
        }
        operation.getResponses().forEach((status, response) -> {
            if (response.getContent() != null && !show(response.getContent(), id + "." + status)) {
                show(response.getContent(), "problem." + status);
            }
        });
        return operation;
    }

    private boolean show(Content content, String name) {
        var example = read(name);
        if (example != null) {
            content.values().forEach(media -> media.setExample(example));
        }
        return example != null;
    }

    private @Nullable Object read(String name) {
        var file = new ClassPathResource(FOLDER + name + ".json");
        if (!file.exists()) {
            return null;
        }
        try (var stream = file.getInputStream()) {
            return json.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
