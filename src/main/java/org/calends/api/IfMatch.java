package org.calends.api;

import java.util.regex.Pattern;
import org.calends.problem.NotUnderstood;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Which versions of something somebody would change, as the header of HTTP says it. */
public final class IfMatch {

    private static final String ANY = "*";
    private static final String ETAG = "(?:W/)?\"[\\x21\\x23-\\x7E]*+\"";
    private static final Pattern ETAGS = Pattern.compile(ETAG + "(?:\\s*+,\\s*+" + ETAG + ")*+");
    private static final int NO_VERSION = -1;

    private IfMatch() {}

    /** The current version if it is meant, too; otherwise none, which is stale. */
    public static int version(@Nullable String ifMatch, int current) {
        if (ifMatch == null) {
            throw new ResponseStatusException(
                    HttpStatus.PRECONDITION_REQUIRED, "Send the ETag that you have read as If-Match.");
        }
        var meant = ifMatch.strip();
        if (meant.equals(ANY)) {
            return current;
        }
        if (!ETAGS.matcher(meant).matches()) {
            throw NotUnderstood.of(new Violation(
                    "If-Match",
                    "header.wrong",
                    "Write the ETag that you have read, with its quotes: \"3\"; several with commas between; or * for any.",
                    null));
        }
        return meant.contains("\"" + current + "\"") ? current : NO_VERSION;
    }
}
