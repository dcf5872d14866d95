package org.calends.security.web;

import java.util.List;
import org.calends.security.Role;
import org.calends.security.web.AccessRules.AccessRule;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Hands the tables of {@link AccessRules} to Spring Security. */
final class AccessTable {

    /** Tells a call that no line names from one that is meant for others. */
    static final AuthorizationDecision NOT_LISTED = new AuthorizationDecision(false);

    private AccessTable() {}

    static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            List<AccessRule> rules) {
        rules.forEach(rule -> requests.requestMatchers(matchers(rule)).permitAll());
    }

    /** Every line as it says, and nothing else. */
    static void close(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            List<AccessRule> rules) {
        rules.forEach(rule -> requests.requestMatchers(matchers(rule)).access(onlyFor(rule.roles())));
        requests.anyRequest().access(onlyFor(List.of()));
    }

    private static AuthorizationManager<RequestAuthorizationContext> onlyFor(List<Role> roles) {
        return roles.isEmpty()
                ? (login, request) -> NOT_LISTED
                : AuthorityAuthorizationManager.hasAnyRole(
                        roles.stream().map(Role::name).toArray(String[]::new));
    }

    /** By the whole path, whichever servlet answers: Jersey's are not Spring MVC's. Who may GET may ask for the HEAD alone. */
    private static RequestMatcher[] matchers(AccessRule rule) {
        var patterns = PathPatternRequestMatcher.withDefaults();
        if (rule.method() == null) {
            return new RequestMatcher[] {patterns.matcher(rule.pattern())};
        }
        return new RequestMatcher[] {
            patterns.matcher(rule.method(), rule.pattern()), patterns.matcher(HttpMethod.HEAD, rule.pattern())
        };
    }
}
