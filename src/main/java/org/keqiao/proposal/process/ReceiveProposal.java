package org.keqiao.proposal.process;

import org.keqiao.engine.Completion;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskForm;
import org.keqiao.proposal.ProposalReceipt;
import org.springframework.stereotype.Component;

/** 签收提案: takes the proposal on, or returns it to the office that assigned it. */
@Component
class ReceiveProposal implements TaskForm {

    private final ProposalReceipt receipt;

    ReceiveProposal(ProposalReceipt receipt) {
        this.receipt = receipt;
    }

    @Override
    public Completion submit(TaskContext task, FormValues values) {
        boolean accepted = "ACCEPT".equals(values.text("decision"));
        boolean late = false;
        if (accepted) {
            receipt.accept(task.caseId());
        } else {
            late = receipt.requestReturn(task.caseId(), values.text("opinion"), values.text("suggestedUnit"));
        }
        return Completion.of(accepted ? "签收" : "退办")
                .saying(values.optionalText("opinion"))
                .with(ProposalFacts.PROPOSAL_ACCEPTED, accepted)
                .with(ProposalFacts.RETURN_CONSENT_REQUIRED, late);
    }
}
