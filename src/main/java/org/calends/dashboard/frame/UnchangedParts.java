package org.calends.dashboard.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.calends.dashboard.Htmx;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Answers a page that asks for a part of itself again and again with 304 for as long as the part is the same. */
class UnchangedParts extends ShallowEtagHeaderFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Htmx.asks(request) || !HttpMethod.GET.matches(request.getMethod());
    }
}
