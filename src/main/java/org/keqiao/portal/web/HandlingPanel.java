package org.keqiao.portal.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Actor;
import org.keqiao.engine.Option;
import org.keqiao.organization.Duty;
import org.keqiao.organization.Organization;
import org.keqiao.portal.OfficeTime;
import org.keqiao.proposal.LeadReassignment;
import org.keqiao.proposal.Mergers;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.ProposalWithdrawal;
import org.keqiao.proposal.Proposals;
import org.keqiao.proposal.Screening;
import org.keqiao.proposal.Screenings;
import org.springframework.stereotype.Component;

/** 审查与调整: how the proposal was screened, what it is merged with, and the registry's 改办 and 撤回. */
@Component
class HandlingPanel implements CasePanel {

    private final Proposals proposals;
    private final Screenings screenings;
    private final Mergers mergers;
    private final LeadReassignment reassignment;
    private final ProposalWithdrawal withdrawal;
    private final Organization organization;

    HandlingPanel(
            Proposals proposals,
            Screenings screenings,
            Mergers mergers,
            LeadReassignment reassignment,
            ProposalWithdrawal withdrawal,
            Organization organization) {
        this.proposals = proposals;
        this.screenings = screenings;
        this.mergers = mergers;
        this.reassignment = reassignment;
        this.withdrawal = withdrawal;
        this.organization = organization;
    }

    /**
     * What the panel shows.
     *
     * @param divisions to which the case can be given now; empty where it cannot
     * @param proposers whose consent a withdrawal needs; empty where none is possible
     */
    record Content(
            String caseId,
            List<String> screenings,
            @Nullable Link main,
            List<Link> merged,
            List<Option> divisions,
            List<String> proposers,
            boolean others) {}

    /** Another case. */
    record Link(String caseId, String number) {}

    @Override
    public String name() {
        return "handling";
    }

    @Override
    public String title() {
        return "审查与调整";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Optional<Object> show(String caseId, Actor actor) {
        return proposals
                .find(caseId)
                .map(proposal -> content(proposal, actor.groups().contains(Duty.REGISTRY.group())))
                .filter(HandlingPanel::shows)
                .map(content -> content);
    }

    private static boolean shows(Content content) {
        return content.main() != null
                || Stream.of(content.screenings(), content.merged(), content.divisions(), content.proposers())
                        .anyMatch(list -> !list.isEmpty());
    }

    private Content content(Proposal proposal, boolean registry) {
        String id = proposal.id();
        boolean withdrawable = registry && withdrawal.possible(id);
        return new Content(
                id,
                screenings.ofCase(id).stream().map(HandlingPanel::line).toList(),
                mergers.mainOf(id).map(this::link).orElse(null),
                mergers.into(id).stream().map(this::link).toList(),
                registry && reassignment.possible(id) ? divisions(proposal) : List.of(),
                withdrawable ? proposal.proposers().names() : List.of(),
                proposal.proposers().andOthers());
    }

    private static String line(Screening decided) {
        return decided.decidedByName() + " " + OfficeTime.words(decided.decidedAt()) + "："
                + decided.decision().label()
                + (decided.ground() == null ? "" : "（" + decided.ground() + "；" + decided.way() + "）")
                + (decided.opinion().isEmpty() ? "" : "。" + decided.opinion())
                + (decided.informed() == null ? "" : "（已" + decided.informed() + "告知提案者）");
    }

    private Link link(String caseId) {
        return new Link(caseId, proposals.find(caseId).map(Proposal::caseNumber).orElse(caseId));
    }

    private List<Option> divisions(Proposal proposal) {
        return organization.divisions().stream()
                .filter(unit -> !unit.id().equals(proposal.leadUnitId()))
                .map(unit -> new Option(unit.id(), unit.name()))
                .toList();
    }
}
