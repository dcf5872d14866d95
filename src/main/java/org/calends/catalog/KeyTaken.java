package org.calends.catalog;

import java.util.List;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;

/** There is a product of that key already, maybe somebody else's. */
public class KeyTaken extends Invalid {

    KeyTaken(String key) {
        super(
                "This product cannot be added.",
                List.of(Violation.of("key", "key.taken", "“" + key + "” is taken. Choose another key.", "C4")));
    }
}
