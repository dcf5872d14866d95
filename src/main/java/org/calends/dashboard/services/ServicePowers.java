package org.calends.dashboard.services;

import org.calends.managedservice.ServiceState;
import org.calends.security.CurrentUser;
import org.calends.security.Role;

/**
 * What somebody may do with a managed service as it stands, so that its page shows no button that would be refused.
 *
 * @param write its manifests, which is the publisher's alone
 * @param decide about what was submitted, which is the operators' alone
 */
record ServicePowers(
        boolean publisher,
        boolean operator,
        boolean write,
        boolean submit,
        boolean takeBack,
        boolean stop,
        boolean decide,
        boolean inspect) {

    static ServicePowers in(ServiceState state) {
        var role = CurrentUser.get().role();
        boolean publisher = role == Role.PUBLISHER;
        boolean operator = role == Role.OPERATOR;
        return new ServicePowers(
                publisher,
                operator,
                publisher && !state.inReview(),
                publisher && !state.inReview(),
                publisher && state.inReview(),
                publisher && state.sold(),
                operator && state.inReview(),
                operator || role == Role.ADMIN);
    }
}
