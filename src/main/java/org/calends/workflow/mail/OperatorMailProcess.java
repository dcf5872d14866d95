package org.calends.workflow.mail;

import org.calends.notification.MailCourier;
import org.calends.workflow.EngineDoor;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Lets a process of its own, {@code processes/operator-mail.bpmn}, carry what operators are to be told. */
@Component
public class OperatorMailProcess implements MailCourier {

    public static final String KEY = "operator-mail";

    private static final String MESSAGE = "operatorMailNeeded";

    private final RuntimeService runtime;
    private final EngineDoor engine;

    OperatorMailProcess(RuntimeService runtime, EngineDoor engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    @Override
    public void carry(String about) {
        engine.call(about, () -> runtime.startProcessInstanceByMessage(MESSAGE, about));
    }
}
