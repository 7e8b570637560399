package org.keqiao.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.keqiao.calendar.Deadline;
import org.keqiao.calendar.Deadlines;
import org.keqiao.engine.FormRefused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Receipt of assigned proposals, and their return to the office that assigned them. */
@Component
public class ProposalReceipt {

    private final Proposals proposals;
    private final Deadlines deadlines;
    private final Clock clock;

    ProposalReceipt(Proposals proposals, Deadlines deadlines, Clock clock) {
        this.proposals = proposals;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Takes note of a new proposal. The period for receipt counts from the day on which it is in our books.
     *
     * @return whether it was assigned to us; one that came directly is screened first
     */
    @Transactional
    public boolean open(String id) {
        Proposal proposal = proposals.get(id);
        boolean assigned = proposal.entry().assignment().arrival() == Arrival.ASSIGNED;
        if (!assigned) {
            proposals.save(proposal.screen());
        }
        deadlines.open(
                id,
                assigned ? ProposalDeadlines.RECEIPT : ProposalDeadlines.REGISTRATION,
                proposal.kind().name(),
                "",
                LocalDate.now(clock));
        return assigned;
    }

    /** The proposal is ours. */
    @Transactional
    public void accept(String id) {
        running(id).ifPresent(deadline -> deadlines.fulfil(deadline.id()));
        proposals.save(proposals.get(id).accept());
    }

    /**
     * The proposal is not ours.
     *
     * @return whether the return needs the deputy's consent, because the period for it is over
     * @throws FormRefused without a reason and a suggested unit
     */
    @Transactional
    public boolean requestReturn(String id, String reason, String suggestedUnit) {
        if (reason.isEmpty()) {
            throw new FormRefused("opinion", "退办必须说明理由，请填写“退办理由”。");
        }
        if (suggestedUnit.isEmpty()) {
            throw new FormRefused("suggestedUnit", "退办请同时写明“建议承办单位”；不清楚的，请写“请交办单位研究”。");
        }
        proposals.requestReturn(id, reason + "（建议承办单位：" + suggestedUnit + "）");
        return running(id)
                .filter(deadline -> deadline.lastDay().isBefore(LocalDate.now(clock)))
                .isPresent();
    }

    private Optional<Deadline> running(String id) {
        return deadlines.running(id, ProposalDeadlines.RECEIPT.id(), "");
    }

    /** Sends the proposal back to the office that assigned it. */
    @Transactional
    public void sendBack(String id) {
        running(id).ifPresent(deadline -> deadlines.fulfil(deadline.id()));
        proposals.save(proposals.get(id).returnToAssigner());
    }
}
