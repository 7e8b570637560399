package org.keqiao.proposal.process;

import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.StartForm;
import org.keqiao.organization.Duty;
import org.keqiao.proposal.Arrival;
import org.keqiao.proposal.Assignment;
import org.keqiao.proposal.DisclosureWish;
import org.keqiao.proposal.HandlingRole;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.ProposalEntry;
import org.keqiao.proposal.ProposalHandling;
import org.keqiao.proposal.ProposalKind;
import org.keqiao.proposal.Proposers;
import org.keqiao.proposal.ProposingBodies;
import org.springframework.stereotype.Component;

/** 登记提案: enters a proposal and starts its handling. */
@Component
class RegisterProposal implements StartForm {

    static final String PROCESS = "proposal-handling";

    private final ProposalHandling handling;
    private final ProposingBodies bodies;
    private final RuntimeService runtime;

    RegisterProposal(ProposalHandling handling, ProposingBodies bodies, RuntimeService runtime) {
        this.handling = handling;
        this.bodies = bodies;
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

    private ProposalEntry entry(FormValues values) {
        ProposalKind kind = ProposalKind.valueOf(values.text("kind"));
        LocalDate assignedOn = Objects.requireNonNull(values.date("assignedOn"));
        return new ProposalEntry(
                kind,
                bodies.session(
                        kind,
                        values.optionalText("body"),
                        number(values, "term"),
                        number(values, "session"),
                        assignedOn),
                values.text("number"),
                values.text("title"),
                Proposers.parse(values.text("proposers")).reachedAt(values.text("contacts")),
                Proposal.Category.valueOf(values.text("category")),
                values.flag("keyProposal"),
                choice(values, "disclosureWish", DisclosureWish.UNSTATED),
                values.text("disclosureReason"),
                new Proposal.Content(values.text("background"), values.text("analysis"), values.text("suggestions")),
                new Assignment(
                        choice(values, "arrival", Arrival.ASSIGNED),
                        assignedOn,
                        values.text("assignedBy"),
                        choice(values, "role", HandlingRole.SOLE),
                        values.optionalText("hostUnit")));
    }

    private static int number(FormValues values, String key) {
        return Objects.requireNonNull(values.number(key), key);
    }

    /** The chosen value; the usual one where nothing was chosen, as programs leave the later fields out. */
    private static <E extends Enum<E>> E choice(FormValues values, String key, E usual) {
        String name = values.text(key);
        return name.isEmpty() ? usual : Enum.valueOf(usual.getDeclaringClass(), name);
    }
}
