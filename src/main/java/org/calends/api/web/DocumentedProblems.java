package org.calends.api.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** Adds to the description of every call which problems it may be answered with, by what the call looks like. */
@Component
@Order(0) // before their examples
class DocumentedProblems implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod call) {
        add(operation, 401, "Not logged in", true);
        add(operation, 403, "Not for this account", true);
        add(operation, 400, "Cannot be understood; the place is named", call.getMethodParameters().length > 0);
        add(operation, 404, "Does not exist, or belongs to somebody else", has(call, PathVariable.class));
        add(operation, 406, "Answers in no type that is asked for", true);
        add(
                operation,
                409,
                "Not possible as things stand, or somebody else was faster",
                !call.hasMethodAnnotation(GetMapping.class));
        add(operation, 412, "Changed since it was read", has(call, RequestHeader.class));
        add(operation, 413, "The body is larger than 1 MiB, or a file larger than 4 MiB", has(call, RequestBody.class));
        add(operation, 415, "Is sent in another type", has(call, RequestBody.class));
        add(operation, 428, "Needs to know which version was read", has(call, RequestHeader.class));
        add(
                operation,
                422,
                "Breaks rules; all of them are named",
                call.hasMethodAnnotation(PostMapping.class)
                        || call.hasMethodAnnotation(PutMapping.class)
                        || has(call, RequestParam.class));
        if (call.hasMethodAnnotation(PostMapping.class)) {
            operation.addParametersItem(idempotencyKey());
        }
        return operation;
    }

    /** Where a call says in words of its own what a status means, only the shape of the answer is added. */
    private static void add(Operation operation, int status, String words, boolean possible) {
        if (possible) {
            operation
                    .getResponses()
                    .computeIfAbsent(String.valueOf(status), any -> new ApiResponse().description(words))
                    .content(problem());
        }
    }

    private static Content problem() {
        var schema = new Schema<>().$ref(OpenApiConfiguration.PROBLEM);
        return new Content().addMediaType("application/problem+json", new MediaType().schema(schema));
    }

    private static boolean has(HandlerMethod call, Class<? extends Annotation> annotation) {
        return Arrays.stream(call.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(annotation));
    }

    private static HeaderParameter idempotencyKey() {
        return (HeaderParameter) new HeaderParameter()
                .name(IdempotencyFilter.KEY)
                .description("Sent again within two days, the call is answered again and does nothing.")
                .schema(new StringSchema().maxLength(255));
    }
}
