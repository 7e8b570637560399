package org.keqiao.proposal.process;

import java.util.Map;
import org.keqiao.engine.Completion;
import org.keqiao.engine.FormRefused;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskForm;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.Proposals;
import org.springframework.stereotype.Component;

/** 审批逾期退办: the deputy consents to a return after its period is over, or has the proposal received. */
@Component
class ConsentToReturn implements TaskForm {

    private final Proposals proposals;

    ConsentToReturn(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        return Map.of(
                "returnReason",
                proposals.find(task.caseId()).map(Proposal::returnReason).orElse(""));
    }

    @Override
    public Completion submit(TaskContext task, FormValues values) {
        boolean consented = "APPROVE".equals(values.text("decision"));
        if (!consented && values.text("opinion").isEmpty()) {
            throw new FormRefused("opinion", "不同意退办必须说明理由，请填写“意见”。");
        }
        return Completion.of(consented ? "同意退办" : "不同意退办")
                .saying(values.optionalText("opinion"))
                .with(ProposalFacts.RETURN_CONSENTED, consented);
    }
}
