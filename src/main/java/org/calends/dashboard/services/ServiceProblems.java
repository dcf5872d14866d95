package org.calends.dashboard.services;

import java.util.List;
import java.util.regex.Pattern;
import org.calends.catalog.Product;
import org.calends.problem.Problem;
import org.calends.problem.Refusal;
import org.calends.problem.Telling;
import org.calends.problem.Violation;
import org.springframework.stereotype.Component;

/** Names what was refused by the fields of the pages; the codes and the rules stay the API's. */
@Component
class ServiceProblems {

    private static final Pattern OF_PLAN = Pattern.compile("plans\\[(\\d+)].*");

    private static final Pattern ONE_OF_SEVERAL =
            Pattern.compile("(.*-(?:approvers|assignableRoleIds)|scopes)-(\\d+).*");

    private final Telling telling;

    ServiceProblems(Telling telling) {
        this.telling = telling;
    }

    /** On the page of a service: what a plan lacks leads to its card. */
    List<Violation> onPage(Refusal refused, Product product) {
        return problems(refused).stream()
                .map(it -> at(it, place(it.field(), product)))
                .toList();
    }

    /**
     * In a form: {@code authorizations[2].principal.id} is the field {@code authorizations-2-principal-id}. What is wrong with
     * one of several in a field says with which.
     */
    List<Violation> inForm(Refusal refused) {
        return problems(refused).stream().map(ServiceProblems::inField).toList();
    }

    private static Violation inField(Violation violation) {
        var field = violation.field().replaceAll("[\\[.]", "-").replace("]", "");
        var several = ONE_OF_SEVERAL.matcher(field);
        if (!several.matches()) {
            return at(violation, field.isEmpty() ? "main" : field);
        }
        var words = Integer.parseInt(several.group(2)) + 1 + ": " + violation.message();
        return at(new Violation(field, violation.code(), words, violation.rule()), several.group(1));
    }

    private List<Violation> problems(Refusal refused) {
        return telling.tell(Problem.of(refused).errors());
    }

    private static Violation at(Violation violation, String field) {
        return new Violation(field, violation.code(), violation.message(), violation.rule());
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
