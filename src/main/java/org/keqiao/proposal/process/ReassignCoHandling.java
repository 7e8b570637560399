package org.keqiao.proposal.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.keqiao.engine.Completion;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskForm;
import org.keqiao.proposal.CoHandlingWork;
import org.springframework.stereotype.Component;

/** 处理会办退回: the registry asks another unit, or does without the opinion. */
@Component
class ReassignCoHandling implements TaskForm {

    private final CoHandlingWork work;
    private final CoHandlingSheet sheet;

    ReassignCoHandling(CoHandlingWork work, CoHandlingSheet sheet) {
        this.work = work;
        this.sheet = sheet;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        Map<String, Object> values = new LinkedHashMap<>(sheet.of(task));
        values.put("unitOptions", sheet.unitOptions(task.caseId()));
        return values;
    }

    @Override
    public Completion submit(TaskContext task, FormValues values) {
        String id = task.fact(ProposalFacts.CO_HANDLING_ID);
        String reason = values.text("reason");
        if ("DROP".equals(values.text("decision"))) {
            work.drop(id, reason);
            return Completion.of("撤销会办")
                    .on(sheet.unitName(id))
                    .saying(reason)
                    .with(ProposalFacts.CO_HANDLING_REASSIGNED, false);
        }
        String next = work.reassign(id, values.optionalText("unitId"), reason, task.actor());
        return Completion.of("改请" + sheet.unitName(next) + "会办")
                .on(sheet.unitName(id))
                .saying(reason)
                .with(ProposalFacts.CO_HANDLING_ID, next)
                .with(ProposalFacts.CO_HANDLING_REASSIGNED, true);
    }
}
