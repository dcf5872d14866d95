package org.calends.problem.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.calends.problem.Expected;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Tells where a JSON body stops being what was expected, and what was expected there. */
@Component
class UnreadableBody {

    private final SecondReading secondReading;

    UnreadableBody(SecondReading secondReading) {
        this.secondReading = secondReading;
    }

    List<Violation> read(HttpMessageNotReadableException failure, HttpServletRequest request) {
        if (failure.getCause() instanceof MismatchedInputException mismatch) {
            var all = secondReading.read(mismatch, request);
            return all.isEmpty() ? List.of(ofMapping(mismatch)) : all;
        }
        return List.of(ofOther(failure.getCause()));
    }

    private static Violation ofOther(@Nullable Throwable cause) {
        if (cause instanceof JsonMappingException mapping) {
            return ofMapping(mapping);
        }
        return cause instanceof JsonProcessingException syntax
                ? violation("", "body.syntax", "This is not valid JSON" + placeOf(syntax))
                : violation("", "body.missing", "A JSON body is needed.");
    }

    static Violation ofMapping(JsonMappingException failure) {
        var path = pathOf(failure.getPath());
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return unknownField(path, unknown.getPropertyName(), unknown.getKnownPropertyIds());
        }
        if (failure instanceof MismatchedInputException mismatch) {
            var expected = Expected.of(mismatch.getTargetType());
            return violation(path, "body.wrong", "Expected " + expected + placeOf(mismatch));
        }
        return violation(path, "body.wrong", "This value cannot be used" + placeOf(failure));
    }

    static Violation wrong(String field, Class<?> target) {
        return violation(field, "body.wrong", "Expected " + Expected.of(target) + ".");
    }

    static Violation unknownField(String field, String name, Collection<Object> knownIds) {
        var known = knownIds.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        var message = "There is no field “%s” here. Known are: %s.".formatted(name, known);
        return violation(field, "body.unknown-field", message);
    }

    private static Violation violation(String field, String code, String message) {
        return new Violation(field, code, message, null);
    }

    /** Such as {@code pricing[2].marginPercent}. */
    private static String pathOf(List<Reference> path) {
        var text = new StringBuilder();
        for (Reference step : path) {
            if (step.getFieldName() == null) {
                text.append('[').append(step.getIndex()).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return text.toString();
    }

    /** Fields are found by their path; only what breaks the JSON itself has a line and a column. */
    private static String placeOf(JsonProcessingException failure) {
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return ".";
        }
        JsonLocation location = failure.getLocation();
        return location == null || location.getLineNr() < 1
                ? "."
                : " (line %d, column %d).".formatted(location.getLineNr(), location.getColumnNr());
    }
}
