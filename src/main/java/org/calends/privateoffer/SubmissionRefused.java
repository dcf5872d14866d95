package org.calends.privateoffer;

import java.util.List;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;

/** The draft breaks rules; all of them are named at once, and it is still a draft. */
public class SubmissionRefused extends Invalid {

    SubmissionRefused(List<Violation> violations) {
        super("The private offer cannot be submitted yet.", violations);
    }
}
