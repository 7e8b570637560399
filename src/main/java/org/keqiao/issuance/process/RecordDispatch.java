package org.keqiao.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记印发: tells the calling process that the document is out. */
@Component
class RecordDispatch implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        IssuanceFacts.DOCUMENT_ISSUED.set(execution, true);
    }
}
