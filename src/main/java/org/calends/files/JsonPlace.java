package org.calends.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** One object of a JSON file, which knows where in the file it is. */
public final class JsonPlace {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonNode node;
    private final String path;
    private final FileProblems problems;

    private JsonPlace(JsonNode node, String path, FileProblems problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
        if (!node.isObject()) {
            problems.add(path, "must be an object");
        }
    }

    /** The outermost object of a file. */
    public static JsonPlace read(Resource file, FileProblems problems) throws IOException {
        try (var content = file.getInputStream()) {
            return new JsonPlace(JSON.readTree(content), "", problems);
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            problems.add("line " + where.getLineNr() + ", column " + where.getColumnNr(), e.getOriginalMessage());
            problems.refuseIfAny();
            throw e;
        }
    }

    /** Refuses all fields but these, so that a misspelt one does not go unnoticed. */
    public JsonPlace only(Set<String> names) {
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                problems.add(in(name), "is not known here");
            }
        });
        return this;
    }

    public boolean has(String name) {
        return node.has(name);
    }

    /** The names of all fields, in the order of the file. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    public FileField field(String name) {
        return text(node.get(name), in(name));
    }

    public boolean flag(String name) {
        var value = node.path(name);
        if (!value.isBoolean()) {
            problems.add(in(name), "must be true or false");
        }
        return value.asBoolean();
    }

    public boolean flag(String name, boolean otherwise) {
        return node.has(name) ? flag(name) : otherwise;
    }

    /** A whole number within these bounds, or the lower one and a problem. */
    public long whole(String name, long least, long most) {
        var value = node.path(name);
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            var number = value.longValue();
            if (number >= least && number <= most) {
                return number;
            }
        }
        problems.add(in(name), "must be a whole number from " + least + " to " + most);
        return least;
    }

    public boolean isText(String name, String text) {
        return node.path(name).isTextual() && node.path(name).textValue().equals(text);
    }

    public JsonPlace object(String name) {
        return new JsonPlace(node.path(name), in(name), problems);
    }

    /** What it says, as one text. */
    public String text() {
        return node.toString();
    }

    /** The objects of a list that must be there. */
    public List<JsonPlace> objects(String name) {
        if (!node.has(name)) {
            problems.add(in(name), "is missing");
        }
        return elements(name, (element, place) -> new JsonPlace(element, place, problems));
    }

    /** The texts of a list that may be missing. */
    public List<FileField> texts(String name) {
        return elements(name, this::text);
    }

    private <T> List<T> elements(String name, BiFunction<JsonNode, String, T> reader) {
        var list = node.has(name) ? node.path(name) : JsonNodeFactory.instance.arrayNode();
        if (!list.isArray()) {
            problems.add(in(name), "must be a list");
        }
        return IntStream.range(0, list.isArray() ? list.size() : 0)
                .mapToObj(index -> reader.apply(list.path(index), in(name) + "[" + index + "]"))
                .toList();
    }

    private FileField text(@Nullable JsonNode value, String place) {
        if (value != null && !value.isTextual() && !value.isNull()) {
            problems.add(place, "must be a text in quotes");
        }
        return new FileField(place, value != null && value.isTextual() ? value.textValue() : null, problems);
    }

    private String in(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
