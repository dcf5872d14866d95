package org.calends.workflow.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The beans that a diagram may name: delegates, listeners and what is marked {@link UsedInDiagrams}; never the rest of the
 * application. A bean is looked up when its task is reached, so that offers may start processes and processes change offers.
 */
@Component
class DiagramBeans extends ReadOnlyResolver {

    private static final List<Class<?>> TASKS =
            List.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class);

    private final ListableBeanFactory beans;
    private final SingletonSupplier<Set<String>> names = SingletonSupplier.of(this::findNames);

    DiagramBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base != null || !names.obtain().contains(property)) {
            return null;
        }
        context.setPropertyResolved(true);
        return beans.getBean((String) property);
    }

    boolean contain(Object object) {
        return names.obtain().stream().anyMatch(name -> beans.getBean(name) == object);
    }

    private Set<String> findNames() {
        var found = new HashSet<>(List.of(beans.getBeanNamesForAnnotation(UsedInDiagrams.class)));
        for (var task : TASKS) {
            found.addAll(List.of(beans.getBeanNamesForType(task, false, false)));
        }
        return found;
    }
}
