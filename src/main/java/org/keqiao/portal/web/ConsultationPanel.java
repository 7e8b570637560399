package org.keqiao.portal.web;

import java.util.List;
import java.util.Optional;
import org.keqiao.consultation.Consultation;
import org.keqiao.consultation.Consultations;
import org.keqiao.consultation.Exemption;
import org.keqiao.consultation.Exemptions;
import org.keqiao.engine.Actor;
import org.keqiao.portal.Consulting;
import org.keqiao.portal.OfficeTime;
import org.keqiao.proposal.ConsultationRules;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.Proposals;
import org.springframework.stereotype.Component;

/** 沟通记录: what was said with the proposers, what the rule still asks for, and the requests to do without. */
@Component
class ConsultationPanel implements CasePanel {

    private final Proposals proposals;
    private final Consultations consultations;
    private final Exemptions exemptions;
    private final ConsultationRules rules;

    ConsultationPanel(
            Proposals proposals, Consultations consultations, Exemptions exemptions, ConsultationRules rules) {
        this.proposals = proposals;
        this.consultations = consultations;
        this.exemptions = exemptions;
        this.rules = rules;
    }

    /**
     * What the panel shows.
     *
     * @param missing what the rule still asks for; empty if nothing
     * @param enters whether the person may put consultations on record
     * @param asks whether the person may ask to do without now
     * @param decides whether the person may decide on the request that waits
     */
    public record Content(
            String caseId,
            String missing,
            boolean enters,
            boolean asks,
            boolean decides,
            List<Line> lines,
            List<Request> requests) {}

    /**
     * One consultation.
     *
     * @param entered who entered it and when, and why it corrects another
     */
    public record Line(
            long id,
            boolean superseded,
            String form,
            String when,
            String who,
            String attitude,
            String content,
            String entered) {}

    /** One request to do without. */
    public record Request(String state, String asked, String reason, String decided) {}

    @Override
    public String name() {
        return "consultations";
    }

    @Override
    public String title() {
        return "沟通记录";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Object> show(String caseId, Actor actor) {
        return proposals.find(caseId).map(proposal -> content(proposal, actor));
    }

    private Content content(Proposal proposal, Actor actor) {
        String missing = rules.missing(proposal).orElse("");
        boolean enters = Consulting.mayEnter(proposal, actor);
        List<Exemption> requests = exemptions.ofCase(proposal.id());
        boolean waiting = requests.stream().anyMatch(Exemption::open);
        return new Content(
                proposal.id(),
                missing,
                enters,
                enters && !missing.isEmpty() && !waiting,
                waiting && Consulting.mayDecide(actor),
                consultations.ofCase(proposal.id()).stream()
                        .map(ConsultationPanel::line)
                        .toList(),
                requests.stream().map(ConsultationPanel::request).toList());
    }

    private static Line line(Consultation one) {
        return new Line(
                one.id(),
                one.superseded(),
                one.form().label(),
                OfficeTime.words(one.heldOn()) + (one.place().isEmpty() ? "" : "，" + one.place()),
                String.join("、", one.proposers()) + "；我方：" + one.staff(),
                one.attitude().label(),
                one.content(),
                one.enteredByName() + " " + OfficeTime.words(one.enteredAt()) + "登记"
                        + (one.correction().isEmpty() ? "" : "，更正前一条：" + one.correction()));
    }

    private static Request request(Exemption one) {
        return new Request(
                one.open() ? "待决定" : one.granted() ? "已同意" : "不同意",
                one.requestedByName() + " " + OfficeTime.words(one.requestedAt()) + "申请免予沟通",
                one.reason(),
                one.decidedAt() == null
                        ? ""
                        : one.decidedByName() + " " + OfficeTime.words(one.decidedAt()) + "决定"
                                + (one.opinion().isEmpty() ? "" : "：" + one.opinion()));
    }
}
