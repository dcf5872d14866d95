package org.calends.dashboard.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.calends.dashboard.Htmx;
import org.calends.problem.Problem;
import org.calends.problem.Refusal;
import org.calends.problem.RequestId;
import org.calends.problem.Telling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What a page's request met and did not handle itself, as the error page; to htmx as a sentence for a toast. */
@ControllerAdvice("org.calends.dashboard")
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageProblems {

    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

    private final Frames frames;
    private final Telling words;

    PageProblems(Frames frames, Telling words) {
        this.frames = frames;
        this.words = words;
    }

    @ExceptionHandler(Refusal.class)
    ModelAndView refused(Refusal refusal, HttpServletRequest request) {
        return tell(Problem.of(refusal).status(), words.words(refusal), request);
    }

    @ExceptionHandler(ConcurrencyFailureException.class)
    ModelAndView changedMeanwhile(HttpServletRequest request) {
        return tell(HttpStatus.CONFLICT, "", request);
    }

    @ExceptionHandler(AccessDeniedException.class)
    ModelAndView denied(HttpServletRequest request) {
        return tell(HttpStatus.FORBIDDEN, "", request);
    }

    /** What Spring MVC refuses itself, such as a parameter that is no number, it tells itself. */
    @ExceptionHandler(RuntimeException.class)
    ModelAndView unforeseen(RuntimeException failure, HttpServletRequest request) {
        if (failure instanceof TypeMismatchException || failure instanceof ErrorResponse) {
            throw failure;
        }
        LOG.error("a page failed", failure);
        return tell(HttpStatus.INTERNAL_SERVER_ERROR, "", request);
    }

    private ModelAndView tell(HttpStatus status, String detail, HttpServletRequest request) {
        var page = new ModelAndView(Htmx.view(request, "error", "sentence"), status);
        page.addObject("status", status.value());
        page.addObject("detail", detail);
        page.addObject("requestId", RequestId.of(request));
        frames.frame(page, request);
        return page;
    }
}
