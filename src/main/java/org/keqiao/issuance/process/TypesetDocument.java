package org.keqiao.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.issuance.Issuance;
import org.springframework.stereotype.Component;

/** 排版: makes the proof. */
@Component
class TypesetDocument implements JavaDelegate {

    private final Issuance issuance;

    TypesetDocument(Issuance issuance) {
        this.issuance = issuance;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issuance.typeset(IssuanceFacts.DOCUMENT_ID.of(execution));
    }
}
