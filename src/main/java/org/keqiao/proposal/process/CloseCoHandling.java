package org.keqiao.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.proposal.CoHandlingWork;
import org.springframework.stereotype.Component;

/** 结束会办: the case waits for the opinion no longer. */
@Component
class CloseCoHandling implements JavaDelegate {

    private final CoHandlingWork work;

    CloseCoHandling(CoHandlingWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.close(ProposalFacts.CO_HANDLING_ID.of(execution));
    }
}
