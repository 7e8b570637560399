package org.keqiao.followup.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.keqiao.calendar.DeadlinePurpose;
import org.keqiao.engine.DueDates;
import org.keqiao.followup.FollowUpDeadlines;
import org.springframework.stereotype.Component;

/** Says which deadline the tasks to come have. */
@Component
class TaskDeadline {

    private final FollowUpDeadlines deadlines;

    TaskDeadline(FollowUpDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** From here on the tasks have the open deadline of this purpose, or none. */
    void set(DelegateExecution execution, DeadlinePurpose purpose, String subject) {
        deadlines
                .running(execution.getProcessBusinessKey(), purpose, subject)
                .ifPresentOrElse(
                        deadline -> DueDates.DEADLINE_ID.set(execution, deadline.id()), () -> clear(execution));
    }

    /** From here on the tasks have no deadline of their own. */
    void clear(DelegateExecution execution) {
        execution.removeVariable(DueDates.DEADLINE_ID.name());
    }
}
