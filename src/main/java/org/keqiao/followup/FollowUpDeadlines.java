package org.keqiao.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.keqiao.calendar.Deadline;
import org.keqiao.calendar.DeadlinePurpose;
import org.keqiao.calendar.Deadlines;
import org.springframework.stereotype.Component;

/** Starts and ends the deadlines of what follows a reply. */
@Component
public class FollowUpDeadlines {

    private final Deadlines deadlines;
    private final FollowUps followUps;
    private final Clock clock;

    FollowUpDeadlines(Deadlines deadlines, FollowUps followUps, Clock clock) {
        this.deadlines = deadlines;
        this.followUps = followUps;
        this.clock = clock;
    }

    /** The open deadline of this purpose for the subject. */
    public Optional<Deadline> running(String caseId, DeadlinePurpose purpose, String subject) {
        return deadlines.running(caseId, purpose.id(), subject);
    }

    void open(FollowUp followUp, DeadlinePurpose purpose, LocalDate startedOn) {
        deadlines.open(followUp.caseId(), purpose, followUps.kind(followUp.caseId()), followUp.replyId(), startedOn);
    }

    void end(String caseId, DeadlinePurpose purpose, String subject) {
        running(caseId, purpose, subject).ifPresent(deadline -> deadlines.fulfil(deadline.id()));
    }

    /** Last day for ratings; today where the time for them is over. */
    LocalDate feedbackUntil(FollowUp followUp) {
        return running(followUp.caseId(), FollowUpPurposes.FEEDBACK, followUp.replyId())
                .map(Deadline::lastDay)
                .orElse(LocalDate.now(clock));
    }

    /** Counts to the promise's day, whether it counted to another one before or not at all. */
    void await(Promise promise, String reason) {
        LocalDate today = LocalDate.now(clock);
        deadlines.fix(
                promise.caseId(),
                FollowUpPurposes.PROMISE,
                promise.id(),
                today.isAfter(promise.dueOn()) ? promise.dueOn() : today,
                promise.dueOn(),
                reason);
    }
}
