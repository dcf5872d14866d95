package org.calends.workflow.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.springframework.stereotype.Component;

/**
 * What expressions mean to the engine, and which it evaluates at all: the engine takes them from queries and filters of
 * any user, too, and would run whatever they say (CVE-2026-109432; ADR 25).
 */
@Component
class DiagramExpressionLanguage extends JuelExpressionManager {

    private static final int ENOUGH_TO_RECOGNIZE = 80;

    private final DiagramExpressions expressions;
    private final DiagramBeans diagramBeans;

    DiagramExpressionLanguage(DiagramExpressions expressions, DiagramBeans diagramBeans) {
        this.expressions = expressions;
        this.diagramBeans = diagramBeans;
    }

    /** Every way to an expression leads through here. */
    @Override
    public ValueExpression createValueExpression(String text) {
        if (!expressions.allow(text)) {
            throw new BadUserRequestException("This expression stands in no diagram: "
                    + text.substring(0, Math.min(text.length(), ENOUGH_TO_RECOGNIZE)));
        }
        return super.createValueExpression(text);
    }

    /** Beans come before variables: nobody replaces a delegate by giving a variable its name. */
    @Override
    protected ELResolver createElResolver() {
        var resolvers = new CompositeELResolver();
        resolvers.add(new KnownObjectsOnly(diagramBeans));
        resolvers.add(diagramBeans);
        resolvers.add(new VariableScopeElResolver());
        resolvers.add(new VariableContextElResolver());
        resolvers.add(new ListELResolver());
        resolvers.add(new MapELResolver());
        resolvers.add(new BeanELResolver());
        return resolvers;
    }
}
