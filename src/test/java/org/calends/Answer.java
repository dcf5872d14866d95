package org.calends;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;

/** What a call was answered, read by JSONPath. */
public record Answer(int status, String body, HttpResponse<String> http) {

    public static Answer of(HttpResponse<String> answer) {
        return new Answer(answer.statusCode(), answer.body(), answer);
    }

    /** The value at a path as a text. */
    public String text(String path) {
        return String.valueOf(this.<Object>at(path));
    }

    public List<String> texts(String path) {
        return this.<List<Object>>at(path).stream().map(String::valueOf).toList();
    }

    public <T> T at(String path) {
        return JsonPath.read(body, path);
    }

    /** The fields that a refusal names. */
    public List<String> fields() {
        return texts("$.errors[*].field");
    }

    /** Why, as programs read it. */
    public List<String> codes() {
        return texts("$.errors[*].code");
    }

    /** Which kind of problem: the last part of its type. */
    public String problem() {
        var type = text("$.type");
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** Empty when there is none of that name. */
    public String header(String name) {
        return http.headers().firstValue(name).orElse("");
    }
}
