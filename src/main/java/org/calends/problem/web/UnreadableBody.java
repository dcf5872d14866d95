package org.calends.problem.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;
import org.calends.problem.Expected;
import org.calends.problem.Violation;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Tells where a JSON body stops being what was expected, and what was expected there. */
@Component
class UnreadableBody {

    Violation read(HttpMessageNotReadableException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return unknownField(unknown);
        }
        if (cause instanceof MismatchedInputException mismatch) {
            var expected = Expected.of(mismatch.getTargetType());
            return violation(pathOf(mismatch.getPath()), "body.wrong", "Expected " + expected + placeOf(mismatch));
        }
        if (cause instanceof JsonMappingException mapping) {
            return violation(pathOf(mapping.getPath()), "body.wrong", "This value cannot be used" + placeOf(mapping));
        }
        if (cause instanceof JsonProcessingException syntax) {
            return violation("", "body.syntax", "This is not valid JSON" + placeOf(syntax));
        }
        return violation("", "body.missing", "A JSON body is needed.");
    }

    private static Violation unknownField(UnrecognizedPropertyException unknown) {
        var known = unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
        var message = "There is no field “%s” here. Known are: %s.".formatted(unknown.getPropertyName(), known);
        return violation(pathOf(unknown.getPath()), "body.unknown-field", message);
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
