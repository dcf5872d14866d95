package org.calends.workflow.webapps;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * Cockpit asks for the versions of a diagram without saying how many it can take, which the engine refuses to everybody; so
 * it is said here.
 */
final class BoundedList extends HttpServletRequestWrapper {

    private static final String VERSIONS = "/process-definition";
    private static final String BOUND = "maxResults";
    private static final int MOST = 200;

    private BoundedList(HttpServletRequest request) {
        super(request);
    }

    static HttpServletRequest of(HttpServletRequest request, String path) {
        boolean unbound =
                request.getMethod().equals("GET") && path.endsWith(VERSIONS) && request.getParameter(BOUND) == null;
        return unbound ? new BoundedList(request) : request;
    }

    @Override
    public String getQueryString() {
        var query = super.getQueryString();
        return (query == null ? "" : query + "&") + BOUND + "=" + MOST;
    }
}
