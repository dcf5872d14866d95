package org.calends.security.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.calends.security.TooManyTries;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Where people go who are not logged in, could not log in, or may not: the login page and the error page. */
@Component
class PageAnswers extends LoginUrlAuthenticationEntryPoint
        implements AccessDeniedHandler, AuthenticationFailureHandler {

    PageAnswers() {
        super("/login");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        response.sendRedirect(request.getContextPath() + "/login?" + reasonOf(why));
    }

    private static String reasonOf(AuthenticationException why) {
        if (why instanceof OAuth2AuthenticationException) {
            return "unknown";
        }
        return why instanceof TooManyTries ? "blocked" : "wrong";
    }

    /** A page that is open still asks for its parts: it is told, and asks its reader to sign in again. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (isPart(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        super.commence(request, response, why);
    }

    private static boolean isPart(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    /** A form whose token has gone was left open over a logout: people start again at the login. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException && isPart(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (why instanceof CsrfException) {
            response.sendRedirect(request.getContextPath() + "/login");
            return;
        }
        var notListed = why instanceof AuthorizationDeniedException denied
                && denied.getAuthorizationResult() == AccessTable.NOT_LISTED;
        response.sendError(notListed ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
    }
}
