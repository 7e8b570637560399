package org.keqiao.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door through which people open and complete tasks, from Tasklist, our pages and the API alike.
 *
 * <p>A task can be seen by its assignee, and by the members of its candidate groups while it has none.
 */
@Component
public class TaskDesk {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Forms forms;
    private final Actors actors;
    private final List<CaseView> views;
    private final EngineReads engine;
    private final ApplicationEventPublisher events;
    private final Wording wording;

    TaskDesk(
            TaskService tasks,
            RuntimeService runtime,
            Forms forms,
            Actors actors,
            List<CaseView> views,
            EngineReads engine,
            ApplicationEventPublisher events,
            Wording wording) {
        this.wording = wording;
        this.tasks = tasks;
        this.runtime = runtime;
        this.forms = forms;
        this.actors = actors;
        this.views = views;
        this.engine = engine;
        this.events = events;
    }

    /**
     * The task's form with its prefilled values.
     *
     * @throws TaskNotFound if it is not among the actor's tasks
     */
    @Transactional(readOnly = true)
    public FormPage open(String taskId) {
        TaskContext task = context(find(taskId));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("caseId", task.caseId());
        values.put("caseLink", "/cases/" + task.caseId());
        values.put("round", task.facts().getOrDefault(TaskAnnouncer.ROUND.name(), 1));
        views.forEach(view -> values.putAll(view.show(task.caseId())));
        values.putAll(forms.ofTask(task.taskKey()).prefill(task));
        return new FormPage(task, wording.form(task.caseId(), forms.file(Forms.kebab(task.taskKey()))), values);
    }

    /**
     * Takes the task for the current actor, so that nobody else works on it meanwhile.
     *
     * @throws TaskNotFound if it is not among the actor's tasks
     */
    @Transactional
    public void claim(String taskId) {
        claim(find(taskId));
    }

    /**
     * Validates and carries out a submission and completes the task, all in one transaction.
     *
     * @throws FormRefused if the form or the domain refuses it
     * @throws TaskNotFound if it is not among the actor's tasks
     * @throws TaskTaken if somebody else was faster
     */
    @Transactional
    public Completion complete(String taskId, Map<String, ? extends @Nullable Object> submitted) {
        Found found = find(taskId);
        TaskContext task = context(found);
        TaskForm form = forms.ofTask(task.taskKey());
        FormSchema schema = forms.schema(Forms.kebab(task.taskKey()));
        try {
            // Claimed first: the row lock makes a second submission of the same form wait, and then fail.
            claim(found);
            Completion completion = form.submit(task, schema.read(submitted, options(form, schema, task)));
            events.publishEvent(new TaskEvent.Completed(taskId, task, completion));
            CompletionGuard.open(taskId, () -> tasks.complete(taskId, completion.facts()));
            return completion;
        } catch (FormRefused e) {
            throw e.saying(words -> wording.of(task.caseId(), words));
        } catch (OptimisticLockingException e) {
            throw new TaskTaken();
        }
    }

    /** What the form offers to choose from; forms that list their choices themselves need no look at the domain. */
    private static Map<String, Object> options(TaskForm form, FormSchema schema, TaskContext task) {
        return schema.offersChoicesOfTheDomain() ? form.prefill(task) : Map.of();
    }

    /**
     * Gives a claimed task back to its groups.
     *
     * @throws TaskNotFound if the current actor has not claimed it
     */
    @Transactional
    public void release(String taskId) {
        tasks.claim(find(taskId).task().getId(), null);
    }

    private void claim(Found found) {
        if (found.task().getAssignee() == null) {
            tasks.claim(found.task().getId(), found.actor().userId());
        }
    }

    private Found find(String taskId) {
        Actor actor = actors.current();
        Found found = engine.unrestricted(() -> read(taskId, actor));
        if (found == null || !found.mayWork()) {
            throw new TaskNotFound();
        }
        return found;
    }

    /** The task with its groups, read on the system's behalf: who may work on it is decided here. */
    private @Nullable Found read(String taskId, Actor actor) {
        Task task = tasks.createTaskQuery().taskId(taskId).active().singleResult();
        return task == null ? null : new Found(task, candidateGroups(taskId), actor);
    }

    private record Found(Task task, Set<String> groups, Actor actor) {

        boolean mayWork() {
            return task.getAssignee() == null
                    ? groups.stream().anyMatch(actor.groups()::contains)
                    : actor.userId().equals(task.getAssignee());
        }

        /** The group through which the actor holds the task. */
        String duty() {
            return groups.stream().filter(actor.groups()::contains).findFirst().orElse("");
        }
    }

    private Set<String> candidateGroups(String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private TaskContext context(Found found) {
        Task task = found.task();
        return engine.unrestricted(() -> new TaskContext(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey(),
                found.duty(),
                found.actor(),
                tasks.getVariables(task.getId())));
    }
}
