package org.keqiao.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;

/**
 * Refuses every completion that did not pass the {@link TaskDesk}.
 *
 * <p>Prevents that a request to the engine's own interface skips a form's validation or carries forged facts.
 */
class CompletionGuard implements TaskListener {

    private static final ThreadLocal<@Nullable String> OPEN = new ThreadLocal<>();

    static void open(String taskId, Runnable completion) {
        OPEN.set(taskId);
        try {
            completion.run();
        } finally {
            OPEN.remove();
        }
    }

    @Override
    public void notify(DelegateTask task) {
        if (!task.getId().equals(OPEN.get())) {
            throw new ProcessEngineException("请通过表单办理这项任务。");
        }
    }
}
