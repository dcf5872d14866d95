package org.calends.dashboard.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.calends.dashboard.Called;
import org.calends.dashboard.Countries;
import org.calends.dashboard.Place;
import org.calends.problem.RequestId;
import org.calends.security.CurrentUser;
import org.calends.security.People;
import org.calends.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Hands its frame to every page, whichever room it comes from, and the words for dates and numbers. */
@Component
class Frames implements HandlerInterceptor {

    private final Places places;
    private final People people;
    private final Wordings wordings;
    private final Assets assets;
    private final boolean demo;

    Frames(Places places, People people, Wordings wordings, Assets assets, Environment environment) {
        this.places = places;
        this.people = people;
        this.wordings = wordings;
        this.assets = assets;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        var name = page == null ? null : page.getViewName();
        if (page != null && name != null && !name.startsWith("redirect:")) {
            frame(page, request);
        }
    }

    /** For a page that nobody intercepts: the one that an exception ends in. */
    void frame(ModelAndView page, HttpServletRequest request) {
        var look = Looks.of(request);
        var locale = wordings.locale(request);
        page.addObject("frame", frame(request, look, locale.getLanguage(), address(page, request)));
        page.addObject("times", wordings.times(locale, look));
        page.addObject("numbers", wordings.numbers(locale));
        page.addObject("called", new Called(people));
        page.addObject("countries", new Countries(locale));
    }

    private Frame frame(HttpServletRequest request, Look look, String language, String address) {
        var asking = CurrentUser.get();
        var user = asking.role() == Role.SYSTEM ? null : asking;
        var person = user == null ? null : people.find(user.name());
        return new Frame(
                user,
                person != null ? person.displayName() : asking.name(),
                user == null ? List.of() : places.of(user.role()),
                places.at(request.getRequestURI()).map(Place::id).orElse(""),
                look,
                language,
                address,
                RequestId.of(request),
                assets.version(),
                demo);
    }

    /** A page that answers a form says itself where it can be had again; what does not, leads home, like an error page. */
    private static String address(ModelAndView page, HttpServletRequest request) {
        if (page.getModel().get("wayBack") instanceof String again) {
            return again;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null || !"GET".equals(request.getMethod())) {
            return "/";
        }
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
