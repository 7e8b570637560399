package org.keqiao.engine;

import java.util.Map;

/**
 * One user task's form: what it shows when opened and what its submission does.
 *
 * <p>The class bears the id of the user task, and the form file the same words in kebab case: {@code DraftReply},
 * {@code draft-reply.form}. Both methods run in a transaction; {@link #submit} in the one that completes the task.
 */
public interface TaskForm {

    /**
     * Values for the form's fields, templates and option lists, read from the domain now.
     *
     * @return by key: text, booleans, or lists of {@link Option}
     */
    default Map<String, Object> prefill(TaskContext task) {
        return Map.of();
    }

    /**
     * Carries the submission out.
     *
     * @param values the form's own fields only, checked against the form's types, ranges and choices
     * @throws FormRefused if a rule of the domain forbids it; the task stays as it was
     */
    Completion submit(TaskContext task, FormValues values);
}
