package org.keqiao.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.jspecify.annotations.Nullable;

/** An expression of a model, evaluated inside a process only. */
class GuardedExpression extends JuelExpression {

    GuardedExpression(ValueExpression expression, JuelExpressionManager manager, String text) {
        super(expression, manager, text);
    }

    @Override
    public @Nullable Object getValue(@Nullable VariableScope scope, @Nullable BaseDelegateExecution contextExecution) {
        check(scope);
        return super.getValue(scope, contextExecution);
    }

    @Override
    public void setValue(
            @Nullable Object value, @Nullable VariableScope scope, @Nullable BaseDelegateExecution contextExecution) {
        check(scope);
        super.setValue(value, scope, contextExecution);
    }

    private void check(@Nullable VariableScope scope) {
        if (scope == null && !isLiteralText() && !ScopelessExpressions.allows(getExpressionText())) {
            throw new BadUserRequestException("不允许在查询中使用表达式。");
        }
    }
}
