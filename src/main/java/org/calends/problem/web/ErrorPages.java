package org.calends.problem.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.calends.problem.Problem;
import org.calends.problem.Problems;
import org.calends.problem.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the server sends a request that failed outside a controller: programs get a problem, people a page. */
@Controller
class ErrorPages implements ErrorController {

    private final Problems problems;

    ErrorPages(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:/error}")
    @Nullable
    ModelAndView tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = statusOf(request);
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith("/api/")) {
            problems.write(Problem.of(status, "The request was refused."), request, response);
            return null;
        }
        var page = new ModelAndView("error", status);
        page.addObject("status", status.value());
        page.addObject("detail", "");
        page.addObject("requestId", RequestId.of(request));
        return page;
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status != null ? status : HttpStatus.INTERNAL_SERVER_ERROR;
    }
}
