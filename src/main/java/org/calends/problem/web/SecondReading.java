package org.calends.problem.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.calends.problem.Violation;
import org.springframework.stereotype.Component;

/** Jackson stops at the first value that it cannot use; a body that failed so is read once more, to name all of them. */
@Component
class SecondReading {

    private final ObjectMapper json;

    SecondReading(ObjectMapper json) {
        this.json = json;
    }

    /** Nothing when the body cannot be read again, or is no object at its top. */
    List<Violation> read(MismatchedInputException first, HttpServletRequest request) {
        var found = new ArrayList<Violation>();
        if (first.getPath().isEmpty() || first.getPath().get(0).getFrom() == null) {
            return found;
        }
        Object from = first.getPath().get(0).getFrom();
        try {
            json.readerFor(from instanceof Class<?> type ? type : from.getClass())
                    .withHandler(new NotedMismatches(found))
                    .readValue(request.getInputStream());
        } catch (JsonMappingException e) {
            addLast(found, e);
        } catch (IOException e) {
            // What breaks the JSON itself is told once the rest is mended.
        }
        return found;
    }

    /** What no handler was asked about ended the second reading, too; without a place, there was nothing to read. */
    private static void addLast(List<Violation> found, JsonMappingException end) {
        var last = UnreadableBody.ofMapping(end);
        if (!last.field().isEmpty()
                && found.stream().noneMatch(violation -> violation.field().equals(last.field()))) {
            found.add(last);
        }
    }
}
