package org.calends.workflow;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** The instances of one diagram, found by their business key, as our own doors start them and move them on. */
final class Instances {

    private final String diagram;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final EngineDoor engine;

    Instances(String diagram, RuntimeService runtime, TaskService tasks, EngineDoor engine) {
        this.diagram = diagram;
        this.runtime = runtime;
        this.tasks = tasks;
        this.engine = engine;
    }

    void start(String key) {
        engine.call(key, () -> runtime.startProcessInstanceByKey(diagram, key));
    }

    /** Completes a user task, which has to be open. */
    void complete(String key, String step) {
        engine.call(key, () -> tasks.complete(open(key, step).getId()));
    }

    boolean waitsAt(String key, String step) {
        return find(key, step) != null;
    }

    void tell(String key, String message) {
        engine.call(
                key,
                () -> runtime.createMessageCorrelation(message)
                        .processInstanceBusinessKey(key)
                        .correlate());
    }

    private Task open(String key, String step) {
        var task = find(key, step);
        if (task == null) {
            throw new NullValueException("nothing waits at " + step);
        }
        return task;
    }

    private @Nullable Task find(String key, String step) {
        return tasks.createTaskQuery()
                .processDefinitionKey(diagram)
                .processInstanceBusinessKey(key)
                .taskDefinitionKey(step)
                .singleResult();
    }
}
