package org.keqiao.issuance.process;

import org.keqiao.engine.Completion;
import org.keqiao.engine.FormRefused;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskForm;
import org.keqiao.issuance.Issuance;
import org.springframework.stereotype.Component;

/** 印发: the document leaves the house; there is no way back. */
@Component
class DispatchDocument implements TaskForm {

    private final Issuance issuance;

    DispatchDocument(Issuance issuance) {
        this.issuance = issuance;
    }

    @Override
    public Completion submit(TaskContext task, FormValues values) {
        if (!values.flag("confirmed")) {
            throw new FormRefused("confirmed", "印发后不能撤回，请核对后勾选“确认印发”。");
        }
        issuance.dispatch(task.fact(IssuanceFacts.DOCUMENT_ID), values.text("dispatchNote"));
        return Completion.of("印发").saying(values.optionalText("dispatchNote"));
    }
}
