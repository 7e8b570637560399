package org.keqiao.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 退回修改: tells the calling process that the document came back. */
@Component
class ReturnDocument implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        IssuanceFacts.DOCUMENT_ISSUED.set(execution, false);
    }
}
