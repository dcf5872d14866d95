package org.calends.dashboard.services;

import java.util.List;
import java.util.regex.Pattern;
import org.calends.catalog.Product;
import org.calends.problem.Problem;
import org.calends.problem.Refusal;
import org.calends.problem.Violation;

/** Names what was refused by the fields of the pages; the words and the rules stay the API's. */
final class ServiceProblems {

    private static final Pattern OF_PLAN = Pattern.compile("plans\\[(\\d+)].*");

    private ServiceProblems() {}

    /** On the page of a service: what a plan lacks leads to its card. */
    static List<Violation> onPage(Refusal refused, Product product) {
        return problems(refused).stream()
                .map(it -> at(it, place(it.field(), product)))
                .toList();
    }

    /** In a form: {@code authorizations[2].principal.id} is the field {@code authorizations-2-principal-id}. */
    static List<Violation> inForm(Refusal refused) {
        return problems(refused).stream()
                .map(it -> at(it, it.field().replaceAll("[\\[.]", "-").replace("]", "")))
                .toList();
    }

    private static List<Violation> problems(Refusal refused) {
        return Problem.of(refused).errors();
    }

    private static Violation at(Violation violation, String field) {
        var rule = violation.rule();
        var words = rule == null ? violation.message() : violation.message() + " (" + rule + ")";
        return new Violation(field, violation.code(), words, rule);
    }

    private static String place(String field, Product product) {
        var plan = OF_PLAN.matcher(field);
        if (plan.matches()) {
            return "plan-"
                    + product.plans().get(Integer.parseInt(plan.group(1))).id();
        }
        return field.isEmpty() ? "main" : field;
    }
}
