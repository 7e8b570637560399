package org.keqiao.proposal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.keqiao.audit.AuditLog;
import org.keqiao.calendar.Deadline;
import org.keqiao.calendar.Deadlines;
import org.keqiao.engine.Actor;
import org.keqiao.followup.Aftercare;
import org.keqiao.followup.Rater;
import org.keqiao.organization.Duty;
import org.keqiao.reply.Replies;
import org.keqiao.worklist.CaseFile;
import org.keqiao.worklist.Cases;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done with a proposal, from its registration to its closure. */
@Component
public class ProposalHandling {

    /** Duties that read every proposal; units join when the proposal is theirs. */
    private static final Set<Duty> OFFICE_READERS = Set.of(
            Duty.REGISTRY,
            Duty.EDITOR,
            Duty.DISCLOSURE_REVIEWER,
            Duty.DEPUTY_DIRECTOR,
            Duty.DIRECTOR,
            Duty.SEAL_KEEPER,
            Duty.AUDITOR);

    private final Proposals proposals;
    private final Deadlines deadlines;
    private final EntryRules rules;
    private final ReplyBriefs briefs;
    private final ConsultationRules consultationRules;
    private final ProposalScreening screening;
    private final ProposalNotices notices;
    private final Cases cases;
    private final Replies replies;
    private final Aftercare aftercare;
    private final AuditLog audit;
    private final Clock clock;

    ProposalHandling(
            Proposals proposals,
            Deadlines deadlines,
            EntryRules rules,
            ReplyBriefs briefs,
            ConsultationRules consultationRules,
            ProposalScreening screening,
            ProposalNotices notices,
            Cases cases,
            Replies replies,
            Aftercare aftercare,
            AuditLog audit,
            Clock clock) {
        this.proposals = proposals;
        this.deadlines = deadlines;
        this.rules = rules;
        this.briefs = briefs;
        this.consultationRules = consultationRules;
        this.screening = screening;
        this.notices = notices;
        this.cases = cases;
        this.replies = replies;
        this.aftercare = aftercare;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters a proposal and opens its case.
     *
     * @return the case id
     * @throws org.keqiao.engine.FormRefused if its number is taken or the day of assignment lies ahead
     */
    @Transactional
    public String register(ProposalEntry entry, Actor by) {
        rules.check(entry);
        Proposal proposal = new Proposal(UUID.randomUUID().toString(), entry, Proposal.Status.REGISTERED, null, null);
        try {
            proposals.add(proposal, by);
        } catch (DuplicateKeyException e) {
            throw EntryRules.alreadyRegistered(entry);
        }
        cases.put(new CaseFile(
                proposal.id(), "proposal-handling", proposal.caseNumber(), proposal.title(), officeReaders()));
        deadlines.open(
                proposal.id(),
                ProposalDeadlines.ANSWER,
                scope(entry),
                "",
                entry.assignment().on());
        audit.record(proposal.id(), by, "登记" + proposal.kind().noun(), proposal.caseNumber());
        return proposal.id();
    }

    private static Set<String> officeReaders() {
        Set<String> groups = new TreeSet<>();
        OFFICE_READERS.forEach(duty -> groups.add(duty.group()));
        return groups;
    }

    /** Makes a division the lead unit, whose people may read the case from now on. */
    @Transactional
    public void assign(String id, String unitId) {
        Proposal proposal = proposals.get(id).assignTo(unitId);
        proposals.save(proposal);
        notices.assigned(proposal, unitId);
        cases.letRead(id, Set.of(Duty.CASE_OFFICER.group(unitId), Duty.DIVISION_HEAD.group(unitId)));
    }

    /**
     * Opens the reply to the proposal.
     *
     * @return the reply's id
     */
    @Transactional
    public String openReply(String id) {
        Proposal proposal = proposals.get(id);
        String unit = proposal.leadUnitId();
        if (unit == null) {
            throw new IllegalStateException(proposal.caseNumber() + "：尚未分办");
        }
        consultationRules.fix(proposal);
        return replies.open(id, unit, briefs.of(proposal));
    }

    /**
     * The proposal has been answered; what follows the answer begins.
     *
     * @return whether anything does: an opinion to a host unit is rated by nobody and published by the host
     */
    @Transactional
    public boolean answer(String id, String replyId) {
        Proposal proposal = proposals.get(id).answered();
        proposals.save(proposal);
        running(id).ifPresent(deadline -> deadlines.fulfil(deadline.id()));
        audit.record(id, Actor.SYSTEM, "办复" + proposal.kind().noun(), null);
        boolean answered = proposal.role() != HandlingRole.CO_HANDLING;
        if (answered) {
            aftercare.begin(id, scope(proposal.entry()), replyId, raters(proposal));
        }
        return answered;
    }

    /** Everybody who is named among the proposers gets the answer and rates it. */
    private static List<Rater> raters(Proposal proposal) {
        return proposal.proposers().list().stream()
                .map(proposer -> new Rater(proposer.name(), proposer.mail()))
                .toList();
    }

    /** Nothing of the proposal is open any more: ratings, publication and promises are done with. */
    @Transactional
    public void close(String id) {
        Proposal proposal = proposals.get(id);
        if (proposal.status() == Proposal.Status.ASSIGNED) {
            // Cases begun under the first version of the model close with their answer.
            running(id).ifPresent(deadline -> deadlines.fulfil(deadline.id()));
            proposal = proposal.answered();
        }
        Proposal closed = proposal.closed();
        proposals.save(closed);
        cases.close(id);
        audit.record(id, Actor.SYSTEM, "办结" + closed.kind().noun(), null);
    }

    /** Ends the case of a proposal that is not registered. */
    @Transactional
    public void closeDeclined(String id) {
        screening.close(id);
        cancelDeadlines(id);
        cases.close(id);
        audit.record(id, Actor.SYSTEM, "不予立案结案", null);
    }

    /** Ends the case of a returned proposal. */
    @Transactional
    public void closeReturned(String id) {
        cancelDeadlines(id);
        cases.close(id);
        audit.record(id, Actor.SYSTEM, "退回交办单位", null);
    }

    /** The deadline in words: 办理期限：2023年5月23日（剩余30天）. */
    public String deadlineText(Proposal proposal) {
        return "办理期限：" + running(proposal.id()).map(deadlines::words).orElse("没有计时中的期限");
    }

    /** Periods may differ by kind and by body. */
    private static String scope(ProposalEntry entry) {
        return entry.kind().name() + "." + entry.session().body();
    }

    private void cancelDeadlines(String id) {
        deadlines.ofCase(id).stream().filter(Deadline::open).forEach(deadline -> deadlines.cancel(deadline.id()));
    }

    private Optional<Deadline> running(String id) {
        return deadlines.running(id, ProposalDeadlines.ANSWER.id(), "");
    }
}
