package org.calends.dashboard.frame;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.calends.dashboard.Back;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps what somebody chose of theme, language, time and keys, and goes back to the page where they did. */
@Controller
class LookController {

    private static final Duration A_YEAR = Duration.ofDays(365);

    private final boolean secure;

    LookController(@Value("${server.servlet.session.cookie.secure}") boolean secure) {
        this.secure = secure;
    }

    /** Only what the form sends changes. */
    @PostMapping("/look")
    String keep(
            @CookieValue(name = Look.COOKIE, required = false) @Nullable String cookie,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String zone,
            @RequestParam(required = false) @Nullable Boolean shortcuts,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        var before = Look.read(cookie);
        var look = Look.of(
                theme != null ? theme : before.theme().name(),
                language != null ? language : code(before),
                zone != null ? zone : before.zone().getId(),
                shortcuts != null ? shortcuts : before.shortcuts());
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(look).toString());
        return "redirect:" + Back.to(back);
    }

    private static @Nullable String code(Look look) {
        return look.language() == null ? null : look.language().getLanguage();
    }

    private ResponseCookie cookie(Look look) {
        return ResponseCookie.from(Look.COOKIE, look.cookie())
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
    }
}
