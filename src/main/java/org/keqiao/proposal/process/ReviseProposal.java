package org.keqiao.proposal.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.keqiao.engine.Completion;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskForm;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.ProposalScreening;
import org.keqiao.proposal.Proposals;
import org.keqiao.proposal.Screening;
import org.keqiao.proposal.Screenings;
import org.springframework.stereotype.Component;

/** 修改提案: the registry enters the text as its proposers have revised it. */
@Component
class ReviseProposal implements TaskForm {

    private final ProposalScreening screening;
    private final Screenings screenings;
    private final Proposals proposals;

    ReviseProposal(ProposalScreening screening, Screenings screenings, Proposals proposals) {
        this.screening = screening;
        this.screenings = screenings;
        this.proposals = proposals;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(
                "screeningOpinion",
                screenings.latest(task.caseId()).map(Screening::opinion).orElse(""));
        proposals.find(task.caseId()).map(Proposal::content).ifPresent(content -> {
            values.put("background", content.background());
            values.put("analysis", content.analysis());
            values.put("suggestions", content.suggestions());
        });
        return values;
    }

    @Override
    public Completion submit(TaskContext task, FormValues values) {
        screening.revise(
                task.caseId(),
                new Proposal.Content(values.text("background"), values.text("analysis"), values.text("suggestions")),
                task.actor().name());
        screening.revokeLink(task.caseId());
        return Completion.of("修改后再行提交");
    }
}
