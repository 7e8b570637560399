package org.keqiao.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What follows one reply of a case.
 *
 * @param round 1 for the first reply, then 2, 3, …
 * @param cause why the reply was written
 * @param previousReplyId the reply it refers to; null for the first
 * @param documentId the issued document; null until it is out
 * @param feedbackClosedOn the day the last rating came in or the time for them ended
 * @param studyDecision what was decided about a dissatisfied rating
 */
public record FollowUp(
        String replyId,
        String caseId,
        int round,
        Cause cause,
        @Nullable String previousReplyId,
        String leadUnitId,
        @Nullable String documentId,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate feedbackClosedOn,
        @Nullable StudyDecision studyDecision,
        @Nullable String studyReason) {

    /** Why a reply was written. */
    public enum Cause {
        FIRST("首次答复"),
        REHANDLING("重新办理"),
        PROMISE("跟踪办理");

        private final String label;

        Cause(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What follows from a dissatisfied rating. */
    public enum StudyDecision {
        REHANDLE("重新办理"),
        EXPLAIN("作出说明");

        private final String label;

        StudyDecision(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
