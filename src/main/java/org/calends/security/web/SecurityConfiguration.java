package org.calends.security.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.calends.security.OidcChoice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** The three ways in: the API, the engine's webapps, and our own pages. Each is closed but for what {@link AccessRules} lists. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private final BrowserTokens tokens;

    SecurityConfiguration(BrowserTokens tokens) {
        this.tokens = tokens;
    }

    /** A parameter with the character zero is stored by no database and searched for by nobody with good intent. */
    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    /** HTTP Basic for programs, which never get a session; the session of the login page for the task forms. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ProblemAnswers problems) throws Exception {
        var paths = PathPatternRequestMatcher.withDefaults();
        return http.securityMatcher(new OrRequestMatcher(paths.matcher("/api/**"), paths.matcher("/v3/api-docs/**")))
                .authorizeHttpRequests(requests -> AccessTable.close(requests, AccessRules.API))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .csrf(tokens::forApi)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(PageHeaders::strict)
                .build();
    }

    /** The engine's webapps protect their forms and send headers themselves; whoever is not logged in goes to our login page. */
    @Bean
    @Order(2)
    SecurityFilterChain webapps(HttpSecurity http, PageAnswers pages) throws Exception {
        var rest = PathPatternRequestMatcher.withDefaults().matcher("/camunda/api/**");
        return http.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher("/camunda/**"))
                .authorizeHttpRequests(requests -> AccessTable.close(requests, AccessRules.WEBAPPS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(refused -> refused.accessDeniedHandler(pages)
                        .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), rest)
                        .defaultAuthenticationEntryPointFor(pages, request -> true))
                .addFilterAfter(new TokenCookieFilter(tokens.repository()), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, PageAnswers pages, OidcChoice oidc) throws Exception {
        http.authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
                    AccessTable.open(requests, AccessRules.OPEN);
                    AccessTable.close(requests, AccessRules.PAGES);
                })
                .formLogin(form -> form.loginPage("/login").failureHandler(pages))
                .logout(logout -> logout.logoutSuccessUrl("/login?out").deleteCookies("JSESSIONID"))
                .csrf(tokens::forPages)
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(pages).accessDeniedHandler(pages))
                .headers(PageHeaders::strict)
                .addFilterAfter(new TokenCookieFilter(tokens.repository()), AuthorizationFilter.class);
        oidc.addTo(http, pages);
        return http.build();
    }

    /** After the login people go on to the page they wanted, never to a picture or a script that was refused on the way. */
    private static RequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(SecurityConfiguration::isPage);
        return cache;
    }

    private static boolean isPage(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return "GET".equals(request.getMethod()) && accepted != null && accepted.contains("text/html");
    }
}
