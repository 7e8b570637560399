package org.keqiao.proposal.process;

import java.util.Map;
import org.keqiao.engine.Completion;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskForm;
import org.keqiao.proposal.CoHandlingWork;
import org.springframework.stereotype.Component;

/** 撰写会办意见: the unit writes what it has to say on the proposal. */
@Component
class WriteCoHandlingOpinion implements TaskForm {

    private final CoHandlingWork work;
    private final CoHandlingSheet sheet;

    WriteCoHandlingOpinion(CoHandlingWork work, CoHandlingSheet sheet) {
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
        work.write(id, values.text("coHandlingOpinion"), task.actor());
        return Completion.of("提交签发").on(sheet.unitName(id));
    }
}
