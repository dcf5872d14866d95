package org.calends.workflow;

import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.impl.DefaultAdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.impl.DefaultTasklistRuntimeDelegate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * The webapps find their engine by its name in a list that a whole JVM shares. Several programs run in the JVM of the tests,
 * so each test class first enters the engine of its own.
 */
public class OwnEngine extends AbstractTestExecutionListener {

    @Override
    public void prepareTestInstance(TestContext test) {
        enter(test);
    }

    private static void enter(TestContext test) {
        var own = test.getApplicationContext()
                .getBeanProvider(ProcessEngine.class)
                .getIfUnique();
        if (own == null || ProcessEngines.getProcessEngines().get(own.getName()) == own) {
            return;
        }
        ProcessEngines.registerProcessEngine(own);
        Cockpit.setCockpitRuntimeDelegate(new DefaultCockpitRuntimeDelegate());
        Tasklist.setTasklistRuntimeDelegate(new DefaultTasklistRuntimeDelegate());
        Admin.setAdminRuntimeDelegate(new DefaultAdminRuntimeDelegate());
    }
}
