package org.keqiao.issuance.process;

import org.keqiao.engine.Completion;
import org.keqiao.engine.FormRefused;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskForm;
import org.keqiao.issuance.Issuance;
import org.springframework.stereotype.Component;

/** 用印: the seal keeper puts the seal on the document. */
@Component
class SealDocument implements TaskForm {

    private final Issuance issuance;

    SealDocument(Issuance issuance) {
        this.issuance = issuance;
    }

    @Override
    public Completion submit(TaskContext task, FormValues values) {
        if (!values.flag("confirmed")) {
            throw new FormRefused("confirmed", "请先核对签发手续和校样，并勾选确认后再用印。");
        }
        issuance.seal(task.fact(IssuanceFacts.DOCUMENT_ID));
        return Completion.of("用印");
    }
}
