package org.calends.workflow.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.TaskQuery;

/** One of the ways by which a task query takes an expression: found rather than listed, so that none is forgotten. */
record ExpressionSetter(Method method) {

    static Stream<ExpressionSetter> all() {
        return Arrays.stream(TaskQuery.class.getMethods())
                .filter(method -> method.getName().endsWith("Expression"))
                .map(ExpressionSetter::new);
    }

    TaskQuery put(String expression, TaskQuery query) {
        try {
            return (TaskQuery) method.invoke(query, expression);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(this + " takes no expression", e);
        }
    }

    @Override
    public String toString() {
        return method.getName();
    }
}
