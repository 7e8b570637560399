package org.keqiao.engine;

import java.util.Map;

/**
 * The task that a form works on.
 *
 * @param taskId the engine's id
 * @param taskKey id of the user task in the model, e.g. {@code DraftReply}
 * @param taskName Chinese label of the user task
 * @param caseId id of the case: the business key of every process of the case
 * @param duty the candidate group through which the actor holds the task
 * @param actor who opens or submits it
 * @param facts the process variables the task sees
 */
public record TaskContext(
        String taskId,
        String taskKey,
        String taskName,
        String caseId,
        String duty,
        Actor actor,
        Map<String, Object> facts) {

    /** @throws IllegalStateException if the process has not set it */
    public <T> T fact(Fact<T> fact) {
        Object value = facts.get(fact.name());
        if (value == null) {
            throw new IllegalStateException("process fact not set: " + fact.name());
        }
        return fact.type().cast(value);
    }
}
