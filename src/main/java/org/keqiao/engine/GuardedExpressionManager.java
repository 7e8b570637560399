package org.keqiao.engine;

import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * Evaluates expressions of models, and of nobody else.
 *
 * <p>Camunda 7.24.0 evaluates expressions that any logged-in user sends in a task query or has a filter carry
 * (CVE-2026-109432). Such expressions come without a scope, and without one nothing is evaluated here. Models reach
 * delegates and {@link ModelBean}s by name, and no other bean of the application.
 */
class GuardedExpressionManager extends JuelExpressionManager {

    private final ListableBeanFactory factory;

    GuardedExpressionManager(ListableBeanFactory factory) {
        this.factory = factory;
    }

    @Override
    public Expression createExpression(String expression) {
        return new GuardedExpression(createValueExpression(expression), this, expression);
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new ModelBeanResolver(factory));
        resolver.add(new ArrayELResolver());
        resolver.add(new ListELResolver());
        resolver.add(new MapELResolver());
        resolver.add(new BeanELResolver());
        return resolver;
    }
}
