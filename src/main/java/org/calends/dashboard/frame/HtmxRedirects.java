package org.calends.dashboard.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.calends.dashboard.Htmx;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a redirect move the whole page: a script would follow it silently and put one page into another. */
class HtmxRedirects extends OncePerRequestFilter {

    private static final String REDIRECT = "HX-Redirect";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Htmx.asks(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void sendRedirect(String location) {
                setHeader(REDIRECT, location);
                setStatus(SC_NO_CONTENT);
            }
        });
    }
}
