package org.calends.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.convert.ConversionService;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Reads all parameters of a call once before it is made, so that everything that is wrong with them is told at once. */
final class QuestionCheck implements HandlerInterceptor {

    private final ObjectProvider<ConversionService> conversions;

    QuestionCheck(ObjectProvider<ConversionService> conversions) {
        this.conversions = conversions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object call) {
        if (call instanceof HandlerMethod method) {
            var question = new Question(request, conversions.getObject());
            Arrays.stream(method.getMethodParameters())
                    .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                    .forEach(question::read);
            question.refuse();
        }
        return true;
    }
}
