package org.calends.workflow.engine;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.jspecify.annotations.Nullable;

/**
 * The second wall behind {@link DiagramExpressions}: an expression reads from beans of the diagrams, from executions and
 * tasks, and from plain values. Classes, class loaders, the engine's own doors and all the rest stay shut.
 */
class KnownObjectsOnly extends ReadOnlyResolver {

    private static final List<Class<?>> KNOWN = List.of(
            VariableScope.class,
            CharSequence.class,
            Number.class,
            Boolean.class,
            Date.class,
            Collection.class,
            Map.class);

    /** They lead from any object to its class, and from there anywhere. */
    private static final Set<String> DOORS_TO_CLASSES = Set.of("class", "getClass");

    private final DiagramBeans beans;

    KnownObjectsOnly(DiagramBeans beans) {
        this.beans = beans;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        check(base, property);
        return null;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            Object method,
            Class<?> @Nullable [] types,
            Object @Nullable [] arguments) {
        check(base, method);
        return null;
    }

    private void check(@Nullable Object base, Object member) {
        if (base != null && (!isKnown(base) || DOORS_TO_CLASSES.contains(member.toString()))) {
            throw new ELException("a diagram may not use '%s' of %s"
                    .formatted(member, base.getClass().getName()));
        }
    }

    private boolean isKnown(Object base) {
        return KNOWN.stream().anyMatch(type -> type.isInstance(base)) || beans.contain(base);
    }
}
