package org.calends.workflow.webapps;

import java.util.List;
import org.calends.security.CurrentUser;

/** Our roles as groups of the engine; the candidates of user tasks are named by them. */
final class EngineGroups {

    static final String PUBLISHERS = "publishers";
    static final String OPERATORS = "operators";
    /** The engine's own name for it. */
    static final String ADMINISTRATORS = "camunda-admin";

    private EngineGroups() {}

    /** A publisher's people share a group of their own. Resellers have no business in the engine. */
    static List<String> of(CurrentUser user) {
        return switch (user.role()) {
            case PUBLISHER -> List.of("publisher-" + user.requirePublisher(), PUBLISHERS);
            case OPERATOR -> List.of(OPERATORS);
            case ADMIN -> List.of(ADMINISTRATORS);
            case RESELLER, SYSTEM -> List.of();
        };
    }
}
