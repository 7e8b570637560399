package org.keqiao.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.proposal.CoHandlingWork;
import org.springframework.stereotype.Component;

/** 撤销会办: the request that the unit returned is dropped. */
@Component
class DropCoHandling implements JavaDelegate {

    private final CoHandlingWork work;

    DropCoHandling(CoHandlingWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.dropped(ProposalFacts.CO_HANDLING_ID.of(execution));
    }
}
