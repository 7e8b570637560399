package org.keqiao.portal.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.calendar.Deadlines;
import org.keqiao.engine.Actor;
import org.keqiao.engine.Option;
import org.keqiao.organization.Duty;
import org.keqiao.organization.Organization;
import org.keqiao.portal.DeadlineLight;
import org.keqiao.portal.DeadlineLights;
import org.keqiao.portal.OfficeTime;
import org.keqiao.proposal.CoHandling;
import org.keqiao.proposal.CoHandlings;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.Proposals;
import org.springframework.stereotype.Component;

/** 会办: which units were asked, how far each is, and what it said. */
@Component
class CoHandlingPanel implements CasePanel {

    private final CoHandlings coHandlings;
    private final Proposals proposals;
    private final Organization organization;
    private final Deadlines deadlines;
    private final DeadlineLights lights;

    CoHandlingPanel(
            CoHandlings coHandlings,
            Proposals proposals,
            Organization organization,
            Deadlines deadlines,
            DeadlineLights lights) {
        this.coHandlings = coHandlings;
        this.proposals = proposals;
        this.organization = organization;
        this.deadlines = deadlines;
        this.lights = lights;
    }

    /** @param addable units that this person may ask now; empty where none */
    record Content(String caseId, List<Line> lines, List<Option> addable) {}

    /**
     * One request.
     *
     * @param light the unit's time; null before it began
     * @param settled whether the opinion is in or recorded as missing
     * @param facts what happened, oldest first
     */
    record Line(
            String unit,
            String state,
            @Nullable DeadlineLight light,
            boolean settled,
            List<String> facts,
            List<String> opinion) {}

    @Override
    public String name() {
        return "co-handling";
    }

    @Override
    public String title() {
        return "会办";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Object> show(String caseId, Actor actor) {
        List<CoHandling> asked = coHandlings.ofCase(caseId);
        List<Option> addable = actor.groups().contains(Duty.REGISTRY.group()) ? addable(caseId, asked) : List.of();
        if (asked.isEmpty() && addable.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Content(caseId, asked.stream().map(this::line).toList(), addable));
    }

    private List<Option> addable(String caseId, List<CoHandling> asked) {
        Proposal proposal = proposals.find(caseId).orElse(null);
        if (proposal == null || proposal.status() != Proposal.Status.ASSIGNED) {
            return List.of();
        }
        return organization.units().stream()
                .filter(unit -> !unit.id().equals(proposal.leadUnitId()))
                .filter(unit -> asked.stream()
                        .noneMatch(one -> one.open() && one.unitId().equals(unit.id())))
                .map(unit -> new Option(unit.id(), unit.name()))
                .toList();
    }

    private @Nullable DeadlineLight light(CoHandling asked) {
        return deadlines.ofCase(asked.caseId()).stream()
                .filter(deadline -> deadline.subject().equals(asked.id()))
                .findFirst()
                .map(lights.today()::of)
                .orElse(null);
    }

    private Line line(CoHandling asked) {
        List<String> facts = Stream.of(
                        asked.requestedByName() + " " + OfficeTime.words(asked.requestedAt()) + "提请"
                                + (asked.request().isEmpty() ? "" : "：" + asked.request()),
                        asked.acceptedAt() == null
                                ? ""
                                : asked.acceptedByName() + " " + OfficeTime.words(asked.acceptedAt()) + "接受",
                        asked.returnReason() == null
                                ? ""
                                : "退回理由：" + asked.returnReason() + "；建议会办单位：" + asked.suggestedUnit(),
                        asked.silenceRecordedAt() == null
                                ? ""
                                : asked.silenceRecordedBy() + " " + OfficeTime.words(asked.silenceRecordedAt())
                                        + "登记逾期未反馈，不视为同意",
                        asked.submittedAt() == null
                                ? ""
                                : asked.signatoryName() + "签发，" + OfficeTime.words(asked.submittedAt()) + "反馈",
                        asked.closeReason() == null ? "" : asked.closeReason())
                .filter(fact -> !fact.isEmpty())
                .toList();
        String opinion = asked.state() == CoHandling.State.SUBMITTED ? asked.opinion() : null;
        return new Line(
                organization.unitName(asked.unitId()),
                asked.stateLabel(),
                light(asked),
                !asked.unsettled(),
                facts,
                opinion == null ? List.of() : DraftSheets.paragraphs(opinion));
    }
}
