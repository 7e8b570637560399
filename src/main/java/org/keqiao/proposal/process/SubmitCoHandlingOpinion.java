package org.keqiao.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.proposal.CoHandlingWork;
import org.springframework.stereotype.Component;

/** 反馈会办意见: the unit's opinion is in. */
@Component
class SubmitCoHandlingOpinion implements JavaDelegate {

    private final CoHandlingWork work;

    SubmitCoHandlingOpinion(CoHandlingWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.submit(ProposalFacts.CO_HANDLING_ID.of(execution));
    }
}
