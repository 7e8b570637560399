package org.keqiao.worklist;

import java.util.List;
import org.keqiao.calendar.Deadline;
import org.keqiao.calendar.DeadlineEvent;
import org.keqiao.calendar.Deadlines;
import org.keqiao.engine.CaseCards.Due;
import org.keqiao.engine.DueDates;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the deadlines of cases and tasks in the lists, ours and Tasklist's, in step with the calendar's. */
@Component
class CaseDeadlines {

    private final Deadlines deadlines;
    private final DueDates dueDates;
    private final JdbcClient database;

    CaseDeadlines(Deadlines deadlines, DueDates dueDates, JdbcClient database) {
        this.deadlines = deadlines;
        this.dueDates = dueDates;
        this.database = database;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DeadlineEvent.Opened event) {
        lead(event.caseId());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DeadlineEvent.Moved event) {
        List<String> tasks = database.sql("""
                        update worklist.work_items set due = :due where deadline_id = :deadline returning task_id""")
                .param("due", event.lastDay())
                .param("deadline", event.deadlineId())
                .query(String.class)
                .list();
        dueDates.move(tasks, new Due(event.lastDay(), event.provisional()));
        lead(event.caseId());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DeadlineEvent.Ended event) {
        lead(event.caseId());
    }

    /** The most urgent of the leading deadlines stands for the case; the last one stays in sight when it has ended. */
    private void lead(String caseId) {
        Deadline leading = deadlines.leading(caseId).orElse(null);
        Due due = leading == null ? null : new Due(leading.lastDay(), leading.provisional());
        database.sql("""
                        update worklist.cases set deadline = :due, deadline_id = coalesce(:id, deadline_id)
                        where case_id = :case""")
                .param("due", due == null ? null : due.lastDay())
                .param("id", leading == null ? null : leading.id())
                .param("case", caseId)
                .update();
        List<String> tasks = database.sql("""
                        update worklist.work_items set due = coalesce(:due::date, 'infinity')
                        where case_id = :case and deadline_id is null returning task_id""")
                .param("due", due == null ? null : due.lastDay())
                .param("case", caseId)
                .query(String.class)
                .list();
        dueDates.move(tasks, due);
    }
}
