package org.calends.problem.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Notes each value that is not what was expected, and goes on as if it had been left out. */
final class NotedMismatches extends DeserializationProblemHandler {

    private static final Pattern LAST_STEP = Pattern.compile("/[^/]*$");

    private final List<Violation> found;

    NotedMismatches(List<Violation> found) {
        this.found = found;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser json, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        Collection<Object> known = reader == null ? List.of() : reader.getKnownPropertyNames();
        found.add(UnreadableBody.unknownField(place(owner(json, context), name), name, known));
        json.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String failure) {
        return noted(context.getParser(), target);
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> target, Number value, String failure) {
        return noted(context.getParser(), target);
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType target, JsonToken token, JsonParser json, String failure)
            throws IOException {
        return skipped(json, target.getRawClass());
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context, Class<?> target, ValueInstantiator maker, JsonParser json, String failure)
            throws IOException {
        return skipped(json, target);
    }

    private @Nullable Object skipped(JsonParser json, Class<?> target) throws IOException {
        noted(json, target);
        json.skipChildren();
        return null;
    }

    private @Nullable Object noted(JsonParser json, Class<?> target) {
        found.add(UnreadableBody.wrong(written(pointer(json)), target));
        return null;
    }

    /** Records are made at their end, and told from a buffer then which fields they do not know: it follows their last one. */
    private static String owner(JsonParser json, DeserializationContext context) {
        var field = LAST_STEP.matcher(pointer(json)).replaceFirst("");
        return json == context.getParser() ? field : LAST_STEP.matcher(field).replaceFirst("");
    }

    private static String pointer(JsonParser json) {
        return json.getParsingContext().pathAsPointer().toString();
    }

    private static String place(String owner, String field) {
        var place = written(owner);
        return place.isEmpty() ? field : place + "." + field;
    }

    /** Such as {@code pricing[2].marginPercent}, from {@code /pricing/2/marginPercent}. */
    private static String written(String pointer) {
        return pointer.replaceAll("/(\\d+)(?=/|$)", "[$1]")
                .replaceFirst("^/", "")
                .replace('/', '.')
                .replace("~1", "/")
                .replace("~0", "~");
    }
}
