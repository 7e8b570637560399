package org.keqiao.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.engine.DueDates;
import org.keqiao.proposal.CoHandlingGroups;
import org.keqiao.proposal.CoHandlingWork;
import org.springframework.stereotype.Component;

/** 送达会办请求: opens the request to the unit and tells the model who works for it. */
@Component
class SendCoHandlingRequest implements JavaDelegate {

    private final CoHandlingWork work;

    SendCoHandlingRequest(CoHandlingWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String id = ProposalFacts.CO_HANDLING_ID.of(execution);
        DueDates.DEADLINE_ID.set(execution, work.send(id));
        CoHandlingGroups groups = work.groups(id);
        ProposalFacts.CO_HANDLING_GROUP.set(execution, groups.writers());
        ProposalFacts.CO_HANDLING_HEAD_GROUP.set(execution, groups.signatories());
    }
}
