package org.calends.dashboard.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** Finds out how a request's page is to look. By its name Spring MVC asks it for the language, too. */
@Component("localeResolver")
class Looks implements LocaleResolver {

    static Look of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, Look.COOKIE);
        return Look.read(cookie == null ? null : cookie.getValue());
    }

    /** The chosen one, else the browser's first that we speak, else English. */
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var chosen = of(request).language();
        return chosen != null
                ? chosen
                : Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .flatMap(asked -> Look.LANGUAGES.stream()
                                .filter(it -> it.getLanguage().equals(asked)))
                        .findFirst()
                        .orElse(Look.LANGUAGES.get(0));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("people choose their language with a form");
    }
}
