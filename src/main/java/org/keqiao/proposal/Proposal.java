package org.keqiao.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in the office's hands.
 *
 * @param id the case id
 * @param entry what was put forward; it never changes
 */
public record Proposal(
        String id,
        ProposalEntry entry,
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

    public ProposalKind kind() {
        return entry.kind();
    }

    public CommitteeSession session() {
        return entry.session();
    }

    /** As printed, with its zeros: 0539. */
    public String number() {
        return entry.number();
    }

    public String title() {
        return entry.title();
    }

    public Proposers proposers() {
        return entry.proposers();
    }

    public Category category() {
        return entry.category();
    }

    /** 重点提案. */
    public boolean keyProposal() {
        return entry.keyProposal();
    }

    public Content content() {
        return entry.content();
    }

    /** 交办日期, or the day of receipt; in the office's zone. The handling period counts from it. */
    public LocalDate assignedOn() {
        return entry.assignment().on();
    }

    /** 交办单位; empty where the proposal came directly. */
    public String assignedBy() {
        return entry.assignment().by();
    }

    /** What our office is in its handling. */
    public HandlingRole role() {
        return entry.assignment().role();
    }

    /** 市政协十四届一次会议第0539号提案. */
    public String caseNumber() {
        return entry.caseNumber();
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
        return new Proposal(id, entry, to, reason, unitId);
    }
}
