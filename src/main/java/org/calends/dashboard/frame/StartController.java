package org.calends.dashboard.frame;

import org.calends.security.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Sends everybody to the first page of theirs. */
@Controller
class StartController {

    private final Places places;

    StartController(Places places) {
        this.places = places;
    }

    @GetMapping("/")
    String start() {
        var role = CurrentUser.get().role();
        return "redirect:" + places.first(role).orElseThrow().path();
    }
}
