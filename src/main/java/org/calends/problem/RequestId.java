package org.calends.problem;

import jakarta.servlet.http.HttpServletRequest;

/** The name of one request: in the answer, in the problem, on the error page and in every line of the log. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";
    public static final String KEY = "requestId";

    private RequestId() {}

    public static String of(HttpServletRequest request) {
        return request.getAttribute(KEY) instanceof String id ? id : "unknown";
    }
}
