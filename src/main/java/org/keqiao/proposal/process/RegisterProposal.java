package org.keqiao.proposal.process;

import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.StartForm;
import org.keqiao.organization.Duty;
import org.keqiao.proposal.CommitteeSession;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.ProposalHandling;
import org.keqiao.proposal.ProposalHandling.Entry;
import org.keqiao.proposal.ProposalKind;
import org.keqiao.proposal.Proposers;
import org.springframework.stereotype.Component;

/** 登记提案: enters a proposal and starts its handling. */
@Component
class RegisterProposal implements StartForm {

    static final String PROCESS = "proposal-handling";

    private final ProposalHandling handling;
    private final RuntimeService runtime;

    RegisterProposal(ProposalHandling handling, RuntimeService runtime) {
        this.handling = handling;
        this.runtime = runtime;
    }

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public String starters() {
        return Duty.REGISTRY.group();
    }

    @Override
    public String submit(Actor actor, FormValues values) {
        String caseId = handling.register(entry(values), actor);
        return runtime.createProcessInstanceByKey(PROCESS)
                .businessKey(caseId)
                .setVariable(ProposalFacts.PROPOSAL_ID.name(), caseId)
                .execute()
                .getId();
    }

    private static Entry entry(FormValues values) {
        LocalDate assignedOn = values.date("assignedOn");
        return new Entry(
                ProposalKind.valueOf(values.text("kind")),
                new CommitteeSession(number(values, "term"), number(values, "session")),
                values.text("number"),
                values.text("title"),
                proposers(values),
                Proposal.Category.valueOf(values.text("category")),
                values.flag("keyProposal"),
                new Proposal.Content(values.text("background"), values.text("analysis"), values.text("suggestions")),
                Objects.requireNonNull(assignedOn),
                values.text("assignedBy"));
    }

    private static int number(FormValues values, String key) {
        return Objects.requireNonNull(values.number(key), key);
    }

    private static Proposers proposers(FormValues values) {
        try {
            return Proposers.parse(values.text("proposers"));
        } catch (IllegalArgumentException e) {
            throw new FormRefused("proposers", "请在“提案者”中写明至少一位提案人，用顿号分隔。");
        }
    }
}
