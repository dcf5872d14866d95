package org.calends.dashboard.products;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.function.UnaryOperator;
import org.calends.problem.Problem;
import org.calends.problem.Refusal;
import org.calends.problem.Telling;
import org.calends.problem.Violation;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Says what is wrong in the reader's language and names the fields as the forms do; codes and rules stay the API's. */
@Component
class ListingWords {

    private final MessageSource messages;
    private final Telling telling;

    ListingWords(MessageSource messages, Telling telling) {
        this.messages = messages;
        this.telling = telling;
    }

    /** What was refused, or nothing, for the top of a form and beside its fields. */
    void fill(Model page, List<Violation> problems) {
        page.addAttribute("problems", problems);
        page.addAttribute(
                "wrong",
                problems.stream().collect(groupingBy(Violation::field, mapping(Violation::message, toList()))));
    }

    /** @param place the field of the form that a path of the API is */
    List<Violation> tell(Refusal refused, UnaryOperator<String> place) {
        return Problem.of(refused).errors().stream()
                .map(it -> told(it, field(it, place)))
                .toList();
    }

    /** One sentence, for lists that lead elsewhere. */
    Violation told(Violation violation, String field) {
        var words = messages.getMessage(
                "listing.wrong." + violation.code(), null, telling.words(violation), LocaleContextHolder.getLocale());
        return new Violation(field, violation.code(), String.valueOf(words), violation.rule());
    }

    /** What plans have to do with each other is said where this one can mend it. */
    private static String field(Violation violation, UnaryOperator<String> place) {
        var field = switch (violation.code()) {
            case "pricingModel.mixed" -> "pricingModel";
            case "meter.differs", "meters.tooMany" -> "meters";
            case "plans.tooManyPrivate" -> "visibility";
            default -> place.apply(violation.field());
        };
        return field.isEmpty() || field.equals("plans")
                ? "main"
                : field.replaceAll("[\\[.]", "-").replace("]", "");
    }
}
