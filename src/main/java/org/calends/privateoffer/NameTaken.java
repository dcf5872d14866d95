package org.calends.privateoffer;

import java.util.List;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;

/** A publisher tells its offers apart by their names (A.3). */
public class NameTaken extends Invalid {

    NameTaken(String name) {
        super(
                "“" + name + "” is already the name of another private offer.",
                List.of(Violation.of(
                        "name", "name.taken", "“" + name + "” is already used. Choose another name.", "A.3")));
    }
}
