package org.keqiao.portal;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.consultation.ConsultationDesk;
import org.keqiao.consultation.ConsultationEntry;
import org.keqiao.consultation.Exemptions;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.keqiao.organization.Duty;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.Proposals;
import org.keqiao.worklist.CaseNotFound;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Consultations by those whose proposal it is: the registry, and the lead division's case officers and head. */
@Component
public class Consulting {

    private final Visitor visitor;
    private final Proposals proposals;
    private final ConsultationDesk desk;
    private final Exemptions exemptions;

    Consulting(Visitor visitor, Proposals proposals, ConsultationDesk desk, Exemptions exemptions) {
        this.visitor = visitor;
        this.proposals = proposals;
        this.desk = desk;
        this.exemptions = exemptions;
    }

    /** Whether the person may put consultations on record. */
    public static boolean mayEnter(Proposal proposal, Actor actor) {
        String unit = proposal.leadUnitId();
        Stream<String> groups = unit == null
                ? Stream.of(Duty.REGISTRY.group())
                : Stream.of(Duty.REGISTRY.group(), Duty.CASE_OFFICER.group(unit), Duty.DIVISION_HEAD.group(unit));
        return groups.anyMatch(actor.groups()::contains);
    }

    /** Whether the person decides on requests to do without. */
    public static boolean mayDecide(Actor actor) {
        return actor.groups().contains(Duty.DEPUTY_DIRECTOR.group());
    }

    /**
     * The proposal of a case that the person may put consultations on record of.
     *
     * @throws CaseNotFound if there is none, or none for this person
     * @throws AccessDeniedException if the person reads the case but may not enter
     */
    @Transactional(readOnly = true)
    public Proposal require(String caseId) {
        visitor.requireCase(caseId);
        Proposal proposal = proposals.find(caseId).orElseThrow(CaseNotFound::new);
        if (!mayEnter(proposal, visitor.actor())) {
            throw new AccessDeniedException("no consultations of case " + caseId);
        }
        return proposal;
    }

    /**
     * Puts a consultation on record, or the right one in the place of a wrong one.
     *
     * @param key of the form; sent twice, it records once
     * @param corrects id of the wrong record; null for a new one
     * @throws FormRefused with every fault found
     */
    @Transactional
    public void enter(
            String caseId, String key, ConsultationEntry entry, @Nullable Long corrects, @Nullable String correction) {
        Proposal proposal = require(caseId);
        if (!Visitor.isId(key)) {
            throw new FormRefused("key", "页面已过期，请回到案卷重新登记。");
        }
        if (corrects == null) {
            desk.record(key, caseId, entry, proposal.proposers().names(), visitor.actor());
        } else {
            desk.correct(
                    key,
                    caseId,
                    corrects,
                    entry,
                    Objects.requireNonNullElse(correction, "").strip(),
                    proposal.proposers().names(),
                    visitor.actor());
        }
    }

    /** Asks for the deputy's consent to answer without a consultation. */
    @Transactional
    public void requestExemption(String caseId, String reason) {
        require(caseId);
        exemptions.request(caseId, reason.strip(), visitor.actor());
    }

    /** The deputy's decision on the request that waits. */
    @Transactional
    public void decideExemption(String caseId, boolean consent, String opinion) {
        visitor.requireCase(caseId);
        exemptions.decide(caseId, consent, opinion.strip(), visitor.require(Duty.DEPUTY_DIRECTOR));
    }
}
