package org.keqiao.proposal.process;

import java.util.List;
import java.util.Map;
import org.keqiao.engine.Actor;
import org.keqiao.engine.Completion;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.Option;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskForm;
import org.keqiao.proposal.ProposalScreening;
import org.keqiao.proposal.Screening;
import org.keqiao.proposal.Screening.Decision;
import org.keqiao.proposal.Screenings;
import org.springframework.stereotype.Component;

/** 审查提案: whether a proposal that came directly is registered, merged, sent back for revision or declined. */
@Component
class ScreenProposal implements TaskForm {

    private final ProposalScreening screening;
    private final Screenings screenings;

    ScreenProposal(ProposalScreening screening, Screenings screenings) {
        this.screening = screening;
        this.screenings = screenings;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        return Map.of("groundOptions", options(screenings.grounds()), "wayOptions", options(screenings.ways()));
    }

    private static List<Option> options(List<Screening.Choice> choices) {
        return choices.stream()
                .map(choice -> new Option(choice.code(), choice.label()))
                .toList();
    }

    @Override
    public Completion submit(TaskContext task, FormValues values) {
        String id = task.caseId();
        Actor actor = task.actor();
        String opinion = values.text("opinion");
        Decision decision = Decision.valueOf(values.text("decision"));
        String label = decision.label();
        switch (decision) {
            case REGISTER -> screening.register(id, opinion, actor);
            case MERGE ->
                label = "并入"
                        + screening
                                .merge(id, values.text("mainNumber"), opinion, actor)
                                .caseNumber();
            case REVISE -> screening.sendBack(id, opinion, actor);
            case DECLINE ->
                screening.decline(id, values.optionalText("ground"), values.optionalText("way"), opinion, actor);
        }
        return Completion.of(label)
                .saying(values.optionalText("opinion"))
                .with(ProposalFacts.SCREENING_CONCLUDED, decision != Decision.REVISE)
                .with(ProposalFacts.PROPOSAL_ACCEPTED, decision == Decision.REGISTER || decision == Decision.MERGE);
    }
}
