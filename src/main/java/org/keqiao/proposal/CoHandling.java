package org.keqiao.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request to one unit for its opinion on a proposal (会办), and what came of it.
 *
 * @param request what the unit is asked to look at; may be empty
 * @param suggestedUnit who should be asked instead, in the words of the unit that returned the request
 * @param opinion as last written; binding only once {@link State#SUBMITTED}
 * @param writer log-in name of who wrote it
 * @param signatoryName who signed it off for the unit
 * @param silenceRecordedBy who recorded that the deadline passed without an opinion; stays when a late one comes in
 * @param closeReason why nobody waits for it any more
 */
public record CoHandling(
        String id,
        String caseId,
        String unitId,
        String request,
        State state,
        String requestedByName,
        Instant requestedAt,
        @Nullable String acceptedByName,
        @Nullable Instant acceptedAt,
        @Nullable String returnReason,
        @Nullable String suggestedUnit,
        @Nullable String opinion,
        @Nullable String writer,
        @Nullable String writerName,
        @Nullable String signatoryName,
        @Nullable Instant submittedAt,
        @Nullable String silenceRecordedBy,
        @Nullable Instant silenceRecordedAt,
        @Nullable String closeReason) {

    /** A further unit was asked while the case was already being handled. */
    public record Added(String caseId, String coHandlingId) {}

    /** How far the request has come. */
    public enum State {
        REQUESTED("待签收"),
        ACCEPTED("办理中"),
        RETURNED("已退回，待处理"),
        SUBMITTED("已反馈"),
        SILENT("逾期未反馈"),
        WITHDRAWN("已撤销");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether an opinion is still awaited and nobody has recorded that it is missing. */
    public boolean unsettled() {
        return state == State.REQUESTED || state == State.ACCEPTED || state == State.RETURNED;
    }

    /** Whether an opinion can still come in, late ones included. */
    public boolean open() {
        return unsettled() || state == State.SILENT;
    }

    /** Whether the opinion came in after its absence had been recorded. */
    public boolean late() {
        return state == State.SUBMITTED && silenceRecordedAt != null;
    }

    /** 已反馈（逾期补报）. */
    public String stateLabel() {
        return state.label() + (late() ? "（逾期补报）" : "");
    }
}
