package org.calends.security.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every session its token cookie, so that a task form inside Tasklist finds it there. Not a bean: Boot would add it to every request. */
final class TokenCookieFilter extends OncePerRequestFilter {

    private final CsrfTokenRepository tokens;

    TokenCookieFilter(CsrfTokenRepository tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRemoteUser() != null && request.getSession(false) != null && tokens.loadToken(request) == null) {
            tokens.saveToken(tokens.generateToken(request), request, response);
        }
        chain.doFilter(request, response);
    }
}
