package org.keqiao.proposal.process;

import org.keqiao.calendar.DeadlineEvent;
import org.keqiao.engine.CaseMessages;
import org.keqiao.proposal.CoHandling;
import org.keqiao.proposal.ProposalDeadlines;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Passes on to the models what happens to requests for opinions. */
@Component
class CoHandlingEvents {

    private final CaseMessages messages;

    CoHandlingEvents(CaseMessages messages) {
        this.messages = messages;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DeadlineEvent.Passed passed) {
        if (passed.purposeId().equals(ProposalDeadlines.CO_HANDLING_OPINION.id())) {
            messages.to(passed.caseId())
                    .about(ProposalFacts.CO_HANDLING_ID, passed.subject())
                    .send(ProposalMessages.CO_HANDLING_DEADLINE_PASSED);
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CoHandling.Added added) {
        messages.to(added.caseId())
                .telling(ProposalFacts.CO_HANDLING_ID, added.coHandlingId())
                .send(ProposalMessages.CO_HANDLING_ADDED);
    }
}
