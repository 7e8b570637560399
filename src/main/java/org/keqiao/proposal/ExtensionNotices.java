package org.keqiao.proposal;

import java.util.List;
import org.keqiao.calendar.DeadlineEvent;
import org.keqiao.calendar.DeadlineStep;
import org.keqiao.calendar.Deadlines;
import org.keqiao.document.ChineseDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the proposers that the answer may take longer (Shanghai NPC rule on deputies' suggestions, art. 19). */
@Component
class ExtensionNotices {

    private final Deadlines deadlines;
    private final Proposals proposals;
    private final ProposalNotices notices;

    ExtensionNotices(Deadlines deadlines, Proposals proposals, ProposalNotices notices) {
        this.deadlines = deadlines;
        this.proposals = proposals;
        this.notices = notices;
    }

    /** A deadline also moves with the calendar or a pause; only an extension that was granted concerns the proposers. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DeadlineEvent.Moved moved) {
        List<DeadlineStep> steps = deadlines.steps(moved.deadlineId());
        boolean extended = !steps.isEmpty() && steps.get(steps.size() - 1).kind() == DeadlineStep.Kind.EXTENDED;
        if (extended && moved.purposeId().equals(ProposalDeadlines.ANSWER.id())) {
            proposals.find(moved.caseId()).ifPresent(proposal -> tell(proposal, moved));
        }
    }

    private void tell(Proposal proposal, DeadlineEvent.Moved moved) {
        notices.toProposers(
                proposal,
                "延期答复",
                "“" + proposal.title() + "”延期答复",
                proposal.proposers().pronoun() + "提出的“" + proposal.title() + "”的"
                        + proposal.kind().noun() + "办理时间需要延长，我们将在" + ChineseDate.format(moved.lastDay()) + "前答复。");
    }
}
