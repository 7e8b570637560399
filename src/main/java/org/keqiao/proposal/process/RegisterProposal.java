package org.keqiao.proposal.process;

import org.camunda.bpm.engine.RuntimeService;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.StartForm;
import org.keqiao.organization.Duty;
import org.keqiao.proposal.EntryDesk;
import org.keqiao.proposal.ProposalHandling;
import org.springframework.stereotype.Component;

/** 登记提案: enters a proposal and starts its handling. */
@Component
class RegisterProposal implements StartForm {

    static final String PROCESS = "proposal-handling";

    private final ProposalHandling handling;
    private final EntryDesk entries;
    private final RuntimeService runtime;

    RegisterProposal(ProposalHandling handling, EntryDesk entries, RuntimeService runtime) {
        this.handling = handling;
        this.entries = entries;
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
        String caseId = handling.register(entries.read(values), actor);
        return runtime.createProcessInstanceByKey(PROCESS)
                .businessKey(caseId)
                .setVariable(ProposalFacts.PROPOSAL_ID.name(), caseId)
                .execute()
                .getId();
    }
}
