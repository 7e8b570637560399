package org.keqiao.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.keqiao.calendar.HandlingDeadline;

/**
 * A proposal assigned to the office.
 *
 * @param id the case id
 * @param number as printed, with its zeros: 0539
 * @param keyProposal 重点提案
 * @param assignedOn 交办日期, in the office's zone; the handling period counts from it
 */
public record Proposal(
        String id,
        ProposalKind kind,
        CommitteeSession session,
        String number,
        String title,
        Proposers proposers,
        Category category,
        boolean keyProposal,
        Content content,
        LocalDate assignedOn,
        String assignedBy,
        HandlingDeadline deadline,
        Status status,
        @Nullable String returnReason,
        @Nullable String leadUnitId) {

    /** The three parts that a proposal must have in Shanghai's form; older papers carry the last only. */
    public record Content(String background, String analysis, String suggestions) {}

    /** Subject fields of the CPPCC's statistics. */
    public enum Category {
        ECONOMY("经济"),
        POLITICS("政治"),
        CULTURE("文化"),
        SOCIETY("社会"),
        ECOLOGY("生态文明"),
        OTHER("其他");

        private final String label;

        Category(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How far the proposal has come. */
    public enum Status {
        REGISTERED("已登记"),
        ACCEPTED("已签收"),
        RETURNED("已退办"),
        ASSIGNED("办理中"),
        ANSWERED("已办复"),
        CLOSED("已办结");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 市政协十四届一次会议第0539号提案. */
    public String caseNumber() {
        return kind.sessionName(session) + "第" + number + "号" + kind.noun();
    }

    Proposal accept() {
        return in(Status.REGISTERED, Status.ACCEPTED, null, null);
    }

    Proposal returnToAssigner(String reason) {
        return in(Status.REGISTERED, Status.RETURNED, reason, null);
    }

    Proposal assignTo(String unitId) {
        return in(Status.ACCEPTED, Status.ASSIGNED, null, unitId);
    }

    Proposal answered() {
        return in(Status.ASSIGNED, Status.ANSWERED, null, leadUnitId);
    }

    Proposal closed() {
        return in(Status.ANSWERED, Status.CLOSED, null, leadUnitId);
    }

    private Proposal in(Status from, Status to, @Nullable String reason, @Nullable String unitId) {
        if (status != from) {
            throw new IllegalStateException(caseNumber() + "：" + status.label() + "，不能改为" + to.label());
        }
        return new Proposal(
                id,
                kind,
                session,
                number,
                title,
                proposers,
                category,
                keyProposal,
                content,
                assignedOn,
                assignedBy,
                deadline,
                to,
                reason,
                unitId);
    }
}
