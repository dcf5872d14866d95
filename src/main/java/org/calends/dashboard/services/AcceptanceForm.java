package org.calends.dashboard.services;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.calends.delegation.SentAcceptance;
import org.calends.delegation.SentAcceptance.Person;
import org.calends.delegation.SentAcceptance.SentScope;

/**
 * What a customer has accepted, as an operator typed it.
 *
 * @param offered a plan and the version of its manifest that the customer has read
 * @param scopes a line for each: a subscription and, unless it is the whole of it, a resource group
 */
record AcceptanceForm(String offered, String customer, String name, String email, String scopes) {

    private static final int PARTS = 2;

    static AcceptanceForm of(HttpServletRequest request) {
        return new AcceptanceForm(
                AuthorizationForm.text(request, "offered"),
                AuthorizationForm.text(request, "customer"),
                AuthorizationForm.text(request, "name"),
                AuthorizationForm.text(request, "email"),
                AuthorizationForm.text(request, "scopes"));
    }

    SentAcceptance toSent(String product) {
        var plan = offered.split(" ", PARTS);
        return new SentAcceptance(
                product,
                plan[0],
                plan.length < PARTS ? "" : plan[1],
                customer,
                person(),
                List.copyOf(SentScope.ofLines(scopes)));
    }

    Person person() {
        return new Person(name, email);
    }
}
