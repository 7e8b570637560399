package org.keqiao.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.proposal.CoHandlingWork;
import org.springframework.stereotype.Component;

/** 登记逾期未反馈: the deadline has passed without an opinion. */
@Component
class RecordCoHandlingSilence implements JavaDelegate {

    private final CoHandlingWork work;

    RecordCoHandlingSilence(CoHandlingWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.recordSilence(ProposalFacts.CO_HANDLING_ID.of(execution));
    }
}
