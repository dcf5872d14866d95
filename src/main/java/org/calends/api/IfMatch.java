package org.calends.api;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Which version of something somebody has read and wants to change. */
public final class IfMatch {

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");
    private static final int NO_VERSION = -1;

    private IfMatch() {}

    /** What is no version of ours is the version of nothing, and therefore stale. */
    public static int version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new ResponseStatusException(
                    HttpStatus.PRECONDITION_REQUIRED, "Send the ETag that you have read as If-Match.");
        }
        var etag = ETAG.matcher(ifMatch.strip());
        return etag.matches() ? Integer.parseInt(etag.group(1)) : NO_VERSION;
    }
}
