package org.calends.workflow.webapps;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.calends.api.BufferedRequest;
import org.calends.security.CurrentUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/** Stands before the webapps' REST, which was made for people who trust each other: only {@link WebappRoutes} and a {@link HarmlessBody} pass. */
class WebappGuard extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(WebappGuard.class);

    private final ObjectMapper json;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

    WebappGuard(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var user = CurrentUser.get();
        var path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        var body = BufferedRequest.of(request);
        if (!WebappRoutes.allow(user.role(), request.getMethod(), path)
                || body.isEmpty()
                || !HarmlessBody.isIn(body.get(), path, user.name(), json)) {
            refuse(user, path, request, response);
        } else if (path.equals(WebappRoutes.LOGOUT)) {
            logout.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            chain.doFilter(BoundedList.of(body.get(), path), response);
        }
    }

    /** In the words of the webapps, so that they can show them. */
    private void refuse(CurrentUser user, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.info("Refused {} {} to {}", request.getMethod(), path, user.name());
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        var words = Map.of("type", "AuthorizationException", "message", "Calends does not allow this in the webapps.");
        json.writeValue(response.getOutputStream(), words);
    }
}
