package org.keqiao.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.issuance.Issuance;
import org.springframework.stereotype.Component;

/** 编发文字号: gives the signed-off document its number. */
@Component
class AllocateDocumentNumber implements JavaDelegate {

    private final Issuance issuance;

    AllocateDocumentNumber(Issuance issuance) {
        this.issuance = issuance;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issuance.allocateNumber(IssuanceFacts.DOCUMENT_ID.of(execution));
    }
}
