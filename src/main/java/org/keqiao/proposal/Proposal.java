package org.keqiao.proposal;

import java.time.LocalDate;
import java.util.Set;
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

    private static final Set<Status> WITHDRAWABLE =
            Set.of(Status.REGISTERED, Status.SCREENING, Status.ACCEPTED, Status.ASSIGNED);

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

    /** Its proposers have asked in writing to withdraw it. */
    public record WithdrawalRequested(String caseId) {}

    /** Another division writes the reply from now on. */
    public record LeadReassigned(String caseId, String unitId) {}

    /** How far the proposal has come. */
    public enum Status {
        REGISTERED("已登记"),
        SCREENING("审查中"),
        NOT_REGISTERED("不予立案"),
        ACCEPTED("已签收"),
        RETURNED("已退办"),
        ASSIGNED("办理中"),
        ANSWERED("已办复"),
        CLOSED("已办结"),
        WITHDRAWN("已撤回");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Whether the paper is not ours any more, so that another may bear its number. */
        boolean freesTheNumber() {
            return this == RETURNED || this == NOT_REGISTERED || this == WITHDRAWN;
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

    Proposal screen() {
        return in(Set.of(Status.REGISTERED), Status.SCREENING, null, null);
    }

    Proposal decline() {
        return in(Set.of(Status.SCREENING), Status.NOT_REGISTERED, null, null);
    }

    Proposal accept() {
        return in(Set.of(Status.REGISTERED, Status.SCREENING), Status.ACCEPTED, null, null);
    }

    Proposal returnToAssigner() {
        return in(Set.of(Status.REGISTERED), Status.RETURNED, returnReason, null);
    }

    Proposal assignTo(String unitId) {
        return in(Set.of(Status.ACCEPTED), Status.ASSIGNED, null, unitId);
    }

    Proposal reassignTo(String unitId) {
        return in(Set.of(Status.ASSIGNED), Status.ASSIGNED, null, unitId);
    }

    Proposal answered() {
        return in(Set.of(Status.ASSIGNED), Status.ANSWERED, null, leadUnitId);
    }

    Proposal closed() {
        return in(Set.of(Status.ANSWERED), Status.CLOSED, null, leadUnitId);
    }

    Proposal withdrawn() {
        return in(WITHDRAWABLE, Status.WITHDRAWN, null, leadUnitId);
    }

    /** Whether nothing has been answered or ended yet. */
    boolean withdrawable() {
        return WITHDRAWABLE.contains(status);
    }

    private Proposal in(Set<Status> from, Status to, @Nullable String reason, @Nullable String unitId) {
        if (!from.contains(status)) {
            throw new IllegalStateException(caseNumber() + "：" + status.label() + "，不能改为" + to.label());
        }
        return new Proposal(id, entry, to, reason, unitId);
    }
}
