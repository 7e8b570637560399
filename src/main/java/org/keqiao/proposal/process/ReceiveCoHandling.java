package org.keqiao.proposal.process;

import java.util.Map;
import org.keqiao.engine.Completion;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskForm;
import org.keqiao.proposal.CoHandlingWork;
import org.springframework.stereotype.Component;

/** 签收会办: the unit takes the request on, or returns it with the reason. */
@Component
class ReceiveCoHandling implements TaskForm {

    private final CoHandlingWork work;
    private final CoHandlingSheet sheet;

    ReceiveCoHandling(CoHandlingWork work, CoHandlingSheet sheet) {
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
        boolean accepted = "ACCEPT".equals(values.text("decision"));
        if (accepted) {
            work.accept(id, task.actor().name());
        } else {
            work.giveBack(id, values.text("opinion"), values.text("suggestedUnit"));
        }
        work.revokeLink(id);
        return Completion.of(accepted ? "接受会办" : "退回会办")
                .on(sheet.unitName(id))
                .saying(values.optionalText("opinion"))
                .with(ProposalFacts.CO_HANDLING_ACCEPTED, accepted);
    }
}
