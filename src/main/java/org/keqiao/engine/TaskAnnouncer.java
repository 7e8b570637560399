package org.keqiao.engine;

import java.util.Optional;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.CaseCards.Due;
import org.springframework.context.ApplicationEventPublisher;

/** Puts a case's number, title and deadline on each new task, and tells the other modules what happens to it. */
class TaskAnnouncer implements TaskListener {

    /** The variables a card in Tasklist shows. */
    static final Fact<String> CASE_NUMBER = Fact.text("caseNumber");

    static final Fact<String> CASE_TITLE = Fact.text("caseTitle");
    static final Fact<String> CASE_DEADLINE = Fact.text("caseDeadline");

    /** Which time the case is at this stage's desk because of a return; set by models that know returns. */
    static final Fact<Integer> ROUND = Fact.count("round");

    private final CaseCards cards;
    private final ApplicationEventPublisher events;
    private final Wording wording;

    TaskAnnouncer(CaseCards cards, ApplicationEventPublisher events, Wording wording) {
        this.wording = wording;
        this.cards = cards;
        this.events = events;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> created(task);
            case EVENTNAME_ASSIGNMENT -> events.publishEvent(new TaskEvent.Assigned(task.getId(), task.getAssignee()));
            default -> events.publishEvent(new TaskEvent.Removed(task.getId()));
        }
    }

    private void created(DelegateTask task) {
        String caseId = task.getExecution().getProcessBusinessKey();
        task.setName(wording.of(caseId, task.getName()));
        String deadlineId = DueDates.DEADLINE_ID.find(task);
        cards.find(caseId).ifPresent(card -> {
            task.setVariableLocal(CASE_NUMBER.name(), card.number());
            task.setVariableLocal(CASE_TITLE.name(), card.title());
            Due due = deadlineId == null ? card.due() : cards.due(deadlineId).orElse(card.due());
            if (due != null) {
                task.setVariableLocal(CASE_DEADLINE.name(), DueDates.words(due));
                task.setDueDate(DueDates.endOf(due.lastDay()));
            }
        });
        Integer round = ROUND.find(task);
        events.publishEvent(new TaskEvent.Created(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                caseId,
                task.getProcessDefinitionId().split(":", 2)[0],
                candidateGroups(task),
                Optional.ofNullable(round).orElse(1),
                deadlineId));
    }

    private static TreeSet<String> candidateGroups(DelegateTask task) {
        TreeSet<String> groups = new TreeSet<>();
        for (IdentityLink link : task.getCandidates()) {
            addGroup(groups, link);
        }
        return groups;
    }

    private static void addGroup(TreeSet<String> groups, IdentityLink link) {
        @Nullable String group = link.getGroupId();
        if (IdentityLinkType.CANDIDATE.equals(link.getType()) && group != null) {
            groups.add(group);
        }
    }
}
