package org.keqiao.proposal.process;

import java.util.Map;
import org.keqiao.engine.Completion;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskForm;
import org.keqiao.proposal.ProposalScreening;
import org.springframework.stereotype.Component;

/** 告知提案者: the registry tells the proposers of a declined proposal why, and where it goes. */
@Component
class InformProposer implements TaskForm {

    private final ProposalScreening screening;

    InformProposer(ProposalScreening screening) {
        this.screening = screening;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        return Map.of("noticeText", screening.notice(task.caseId()));
    }

    @Override
    public Completion submit(TaskContext task, FormValues values) {
        String how = values.text("informedHow");
        screening.informed(task.caseId(), how);
        return Completion.of("已告知").on(how).saying(values.optionalText("opinion"));
    }
}
