package org.calends.api.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.calends.api.PageRequest;
import org.calends.problem.Expected;
import org.calends.problem.Invalid;
import org.calends.problem.NotUnderstood;
import org.calends.problem.Refusal;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;

/** The parameters of one call as they are read one after the other, and what is wrong with them. */
final class Question {

    private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();
    private static final TypeDescriptor TEXT = TypeDescriptor.valueOf(String.class);

    private final HttpServletRequest request;
    private final ConversionService conversions;
    private final List<Violation> unreadable = new ArrayList<>();
    private final List<Violation> wrong = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Question(HttpServletRequest request, ConversionService conversions) {
        this.request = request;
        this.conversions = conversions;
    }

    void read(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(NAMES);
        var said = requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
        var name = said.name().isEmpty() ? requireNonNull(parameter.getParameterName()) : said.name();
        var text = request.getParameter(name);
        var hasDefault = !said.defaultValue().equals(ValueConstants.DEFAULT_NONE);
        if (text != null && !text.isEmpty()) {
            convert(name, text, parameter);
        } else if (hasDefault) {
            convert(name, said.defaultValue(), parameter);
        } else if (text == null && said.required()) {
            unreadable.add(new Violation(name, "parameter.missing", "The parameter " + name + " is needed.", null));
        }
    }

    private void convert(String name, String text, MethodParameter parameter) {
        try {
            if (conversions.convert(text, TEXT, new TypeDescriptor(parameter)) instanceof Integer number) {
                numbers.put(name, number);
            }
        } catch (ConversionException e) {
            var refusal = refusalIn(e);
            if (refusal != null) {
                wrong.addAll(refusal.violations());
            } else {
                var expected = "Expected " + Expected.of(parameter.getParameterType()) + ".";
                unreadable.add(new Violation(name, "parameter.wrong", expected, null));
            }
        }
    }

    /** A reader of our own says itself what would be right. */
    private static @Nullable Refusal refusalIn(ConversionException failure) {
        return failure.getCause() instanceof Refusal refusal ? refusal : null;
    }

    void refuse() {
        wrong.addAll(PageRequest.violations(
                numbers.getOrDefault("page", 0), numbers.getOrDefault("size", PageRequest.LARGEST_SIZE)));
        if (!unreadable.isEmpty()) {
            unreadable.addAll(wrong);
            throw new NotUnderstood(unreadable);
        }
        if (!wrong.isEmpty()) {
            throw wrong.size() == 1
                    ? Invalid.of(wrong.get(0))
                    : new Invalid(wrong.size() + " parameters need a change; each is named.", wrong);
        }
    }
}
