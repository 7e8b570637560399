package org.keqiao.proposal.process;

import org.keqiao.engine.Completion;
import org.keqiao.engine.FormRefused;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskForm;
import org.keqiao.proposal.ProposalHandling;
import org.springframework.stereotype.Component;

/** 签收提案: takes the proposal on, or returns it to the office that assigned it. */
@Component
class ReceiveProposal implements TaskForm {

    private final ProposalHandling handling;

    ReceiveProposal(ProposalHandling handling) {
        this.handling = handling;
    }

    @Override
    public Completion submit(TaskContext task, FormValues values) {
        boolean accepted = "ACCEPT".equals(values.text("decision"));
        String opinion = values.text("opinion");
        if (accepted) {
            handling.accept(task.caseId());
        } else if (opinion.isEmpty()) {
            throw new FormRefused("opinion", "退办必须说明理由，请填写“退办理由”。");
        } else {
            handling.returnToAssigner(task.caseId(), opinion);
        }
        return Completion.of(accepted ? "签收" : "退办")
                .saying(values.optionalText("opinion"))
                .with(ProposalFacts.PROPOSAL_ACCEPTED, accepted);
    }
}
