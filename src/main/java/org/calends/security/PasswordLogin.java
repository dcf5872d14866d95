package org.calends.security;

import java.util.stream.Stream;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks a name and a password, for the login page and for HTTP Basic alike, as often as {@link LoginThrottle} lets it. */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final DaoAuthenticationProvider check;
    private final LoginThrottle throttle;
    private final Object[] turns = Stream.generate(Object::new).limit(64).toArray();

    PasswordLogin(Accounts accounts, PasswordEncoder passwords, LoginThrottle throttle) {
        this.check = new DaoAuthenticationProvider(accounts::load);
        this.check.setPasswordEncoder(passwords);
        this.throttle = throttle;
    }

    /** One try after another for each name: a hundred at once must not all slip through before the first has failed. */
    @Override
    public Authentication authenticate(Authentication login) throws AuthenticationException {
        synchronized (turns[Math.floorMod(login.getName().hashCode(), turns.length)]) {
            return tried(login.getName(), login);
        }
    }

    private Authentication tried(String name, Authentication login) {
        if (throttle.isBlocked(name)) {
            throw new TooManyTries();
        }
        try {
            var known = check.authenticate(login);
            throttle.succeeded(name);
            return known;
        } catch (BadCredentialsException e) {
            throttle.failed(name);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
