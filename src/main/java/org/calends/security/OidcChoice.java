package org.calends.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Offers the login with the OpenID provider beside the one with a password, when one is configured. */
@Component
public class OidcChoice {

    private final ObjectProvider<OidcLogin> login;

    OidcChoice(ObjectProvider<OidcLogin> login) {
        this.login = login;
    }

    public boolean isOffered() {
        return login.getIfAvailable() != null;
    }

    public void addTo(HttpSecurity http, AuthenticationFailureHandler failed) throws Exception {
        var people = login.getIfAvailable();
        if (people != null) {
            http.oauth2Login(oauth -> oauth.loginPage("/login")
                    .userInfoEndpoint(user -> user.oidcUserService(people))
                    .failureHandler(failed));
        }
    }
}
