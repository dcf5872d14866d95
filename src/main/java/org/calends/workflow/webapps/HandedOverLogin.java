package org.calends.workflow.webapps;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import org.calends.security.CurrentUser;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;

/** Tells the webapps who is logged in, so that nobody logs in twice. Public: the webapps make it by its name. */
public class HandedOverLogin implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        var user = CurrentUser.get();
        var groups = EngineGroups.of(user);
        if (groups.isEmpty()) {
            return AuthenticationResult.unsuccessful();
        }
        var result = AuthenticationResult.successful(user.name());
        result.setGroups(new ArrayList<>(groups));
        result.setTenants(new ArrayList<>());
        return result;
    }

    /** Not asked for: our own chain has sent everybody else to the login page. */
    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
