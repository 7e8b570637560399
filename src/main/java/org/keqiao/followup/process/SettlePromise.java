package org.keqiao.followup.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.followup.PromiseKeeping;
import org.springframework.stereotype.Component;

/** 登记承诺结果: closes the promise or gives it its new date. */
@Component
class SettlePromise implements JavaDelegate {

    private final PromiseKeeping keeping;

    SettlePromise(PromiseKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FollowUpFacts.PROMISE_SETTLED.set(execution, keeping.settle(FollowUpFacts.PROMISE_ID.of(execution)));
    }
}
