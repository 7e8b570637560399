package org.keqiao.proposal.process;

import java.util.Map;
import org.keqiao.engine.Completion;
import org.keqiao.engine.FormRefused;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskForm;
import org.keqiao.proposal.CoHandlingWork;
import org.springframework.stereotype.Component;

/** 签发会办意见: the unit's head signs the opinion off or returns it. */
@Component
class SignCoHandlingOpinion implements TaskForm {

    private final CoHandlingWork work;
    private final CoHandlingSheet sheet;

    SignCoHandlingOpinion(CoHandlingWork work, CoHandlingSheet sheet) {
        this.work = work;
        this.sheet = sheet;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        return sheet.of(task);
    }

    @Override
    public Completion submit(TaskContext task, FormValues values) {
        String id = task.fact(ProposalFacts.CO_HANDLING_ID);
        boolean signed = "APPROVE".equals(values.text("decision"));
        if (signed) {
            work.revokeLink(id);
            work.signOff(id, work.signatory(id, values.text("signatoryName"), task.actor()));
        } else if (values.text("opinion").isEmpty()) {
            throw new FormRefused("opinion", "“退回修改”必须说明理由，请填写“意见”。");
        }
        return Completion.of(signed ? "签发" : "退回修改")
                .on(sheet.unitName(id))
                .saying(values.optionalText("opinion"))
                .with(ProposalFacts.CO_HANDLING_OPINION_SIGNED, signed);
    }
}
