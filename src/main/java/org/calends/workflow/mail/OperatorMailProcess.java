package org.calends.workflow.mail;

import org.calends.notification.MailCourier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Lets a process of its own, {@code processes/operator-mail.bpmn}, carry what operators are to be told. */
@Component
public class OperatorMailProcess implements MailCourier {

    public static final String KEY = "operator-mail";

    private static final String MESSAGE = "operatorMailNeeded";

    private final RuntimeService runtime;
    private final IdentityService identity;

    OperatorMailProcess(RuntimeService runtime, IdentityService identity) {
        this.runtime = runtime;
        this.identity = identity;
    }

    /** Nobody's grants are asked: whoever is logged in only caused what operators have to know. */
    @Override
    public void carry(String about) {
        var somebody = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            runtime.startProcessInstanceByMessage(MESSAGE, about);
        } finally {
            identity.setAuthentication(somebody);
        }
    }
}
