package org.calends.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/**
 * Keeps other sites from acting in somebody's session: what a browser changes must carry the value of a cookie that only our
 * own pages can read. The cookie's name is not the one of the engine's webapps, which have a token of their own.
 */
@Component
class BrowserTokens {

    static final String COOKIE = "CALENDS-CSRF";
    static final String HEADER = "X-CALENDS-CSRF";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final CookieCsrfTokenRepository cookies = CookieCsrfTokenRepository.withHttpOnlyFalse();

    BrowserTokens(@Value("${server.servlet.session.cookie.secure}") boolean secure) {
        cookies.setCookieName(COOKIE);
        cookies.setHeaderName(HEADER);
        cookies.setCookieCustomizer(cookie -> cookie.path("/").secure(secure).sameSite("Strict"));
    }

    CsrfTokenRepository repository() {
        return cookies;
    }

    void forPages(CsrfConfigurer<HttpSecurity> csrf) {
        csrf.csrfTokenRepository(cookies).csrfTokenRequestHandler(new HeaderOrForm());
    }

    void forApi(CsrfConfigurer<HttpSecurity> csrf) {
        forPages(csrf);
        csrf.requireCsrfProtectionMatcher(BrowserTokens::needsToken);
    }

    /**
     * A program that sends its password itself needs no token, nor does a stranger. A browser does, even with a password: it
     * would add one it remembers to a form of another site. Browsers name their page with every change, programs do not.
     */
    private static boolean needsToken(HttpServletRequest request) {
        var byPassword = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        var byBrowser = request.getHeader(HttpHeaders.ORIGIN) != null || request.getHeader("Sec-Fetch-Site") != null;
        var inSession = request.getSession(false) != null;
        return !READING.contains(request.getMethod()) && (byPassword ? byBrowser : inSession);
    }

    /** The plain value in a header, as scripts read it from the cookie; a masked one in the forms of our pages. */
    private static final class HeaderOrForm extends CsrfTokenRequestAttributeHandler {

        private final CsrfTokenRequestHandler form = new XorCsrfTokenRequestAttributeHandler();

        @Override
        public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
            form.handle(request, response, token);
        }

        @Override
        public String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
            return request.getHeader(token.getHeaderName()) != null
                    ? super.resolveCsrfTokenValue(request, token)
                    : form.resolveCsrfTokenValue(request, token);
        }
    }
}
