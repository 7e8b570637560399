package org.keqiao.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keqiao.audit.AuditLog;
import org.keqiao.calendar.Deadline;
import org.keqiao.calendar.Deadlines;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.keqiao.organization.Organization;
import org.keqiao.organization.Unit;
import org.keqiao.worklist.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done with requests to co-handling units, from the request to the opinion or the recorded silence. */
@Component
public class CoHandlingWork {

    /** Purpose of the links by which a unit accepts or returns a request; their subject is the request. */
    public static final String RECEIPT_LINK = "co-handling-receipt";

    /** Purpose of the links by which a unit without an account sends its opinion; their subject is the request. */
    public static final String OPINION_LINK = "co-handling-opinion";

    private final CoHandlings coHandlings;
    private final Proposals proposals;
    private final Organization organization;
    private final Cases cases;
    private final Deadlines deadlines;
    private final CoHandlingNotices notices;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    CoHandlingWork(
            CoHandlings coHandlings,
            Proposals proposals,
            Organization organization,
            Cases cases,
            Deadlines deadlines,
            CoHandlingNotices notices,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.coHandlings = coHandlings;
        this.proposals = proposals;
        this.organization = organization;
        this.cases = cases;
        this.events = events;
        this.deadlines = deadlines;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks units for their opinions.
     *
     * @throws FormRefused if one of them leads the case or is being asked already
     */
    @Transactional
    public List<String> request(String caseId, List<String> unitIds, String request, Actor by) {
        return unitIds.stream()
                .map(unitId -> requestOne(caseId, unitId, request, by))
                .toList();
    }

    private String requestOne(String caseId, String unitId, String request, Actor by) {
        Unit unit = organization
                .unit(unitId)
                .orElseThrow(() -> new FormRefused("coHandlingUnits", "没有“" + unitId + "”这个单位，请重新选择“会办单位”。"));
        if (unitId.equals(proposals.get(caseId).leadUnitId())) {
            throw new FormRefused("coHandlingUnits", unit.name() + "是主办处室，不能同时会办，请在“会办单位”中去掉。");
        }
        if (coHandlings.ofCase(caseId).stream()
                .anyMatch(one -> one.open() && one.unitId().equals(unitId))) {
            throw new FormRefused("coHandlingUnits", unit.name() + "正在会办本件，不需要重复提请，请在“会办单位”中去掉。");
        }
        String id = coHandlings.add(caseId, unitId, request, by);
        cases.letRead(caseId, CoHandlingGroups.of(unit).all());
        return id;
    }

    /**
     * Asks further units while the reply is being written.
     *
     * @throws FormRefused if the case is not being handled, or as {@link #request}
     */
    @Transactional
    public void add(String caseId, List<String> unitIds, String request, Actor by) {
        if (unitIds.isEmpty()) {
            throw new FormRefused("coHandlingUnits", "请选择至少一个会办单位。");
        }
        if (proposals.get(caseId).status() != Proposal.Status.ASSIGNED) {
            throw new FormRefused("coHandlingUnits", "案件不在办理中，不能增加会办单位。");
        }
        for (String id : request(caseId, unitIds, request, by)) {
            events.publishEvent(new CoHandling.Added(caseId, id));
            audit.record(caseId, by, "增加会办单位", unitName(id));
        }
    }

    /**
     * The request goes out to the unit, whose time begins.
     *
     * @return id of the deadline
     */
    @Transactional
    public String send(String id) {
        CoHandling asked = coHandlings.get(id);
        Deadline deadline =
                deadlines.open(asked.caseId(), ProposalDeadlines.CO_HANDLING_OPINION, "", id, LocalDate.now(clock));
        notices.requested(asked, organization.unit(asked.unitId()).orElseThrow(), deadline);
        audit.record(asked.caseId(), Actor.SYSTEM, "送达会办请求", unitName(id));
        return deadline.id();
    }

    @Transactional
    public void accept(String id, String byName) {
        coHandlings.accept(id, byName);
    }

    /** The unit has answered in the system; its link is of no use any more. */
    @Transactional
    public void revokeLink(String id) {
        notices.answered(coHandlings.get(id));
    }

    /**
     * The unit says that the matter is not its own.
     *
     * @throws FormRefused if reason or suggestion are missing
     */
    @Transactional
    public void giveBack(String id, String reason, String suggestedUnit) {
        if (reason.isEmpty()) {
            throw new FormRefused("opinion", "退回会办必须说明理由，请填写“退回理由”。");
        }
        if (suggestedUnit.isEmpty()) {
            throw new FormRefused("suggestedUnit", "退回会办请同时写明“建议会办单位”；不清楚的，请写“请主办单位研究”。");
        }
        coHandlings.giveBack(id, reason, suggestedUnit);
        CoHandling returned = coHandlings.get(id);
        running(returned).ifPresent(deadline -> deadlines.cancel(deadline.id()));
        notices.returned(returned);
    }

    /**
     * Asks another unit in place of one that returned the request, or the same one again.
     *
     * @return id of the new request
     * @throws FormRefused as {@link #request}
     */
    @Transactional
    public String reassign(String id, @Nullable String unitId, String reason, Actor by) {
        if (unitId == null) {
            throw new FormRefused("unitId", "请选择“改请单位”。");
        }
        CoHandling returned = coHandlings.get(id);
        coHandlings.withdraw(id, "退回后改请" + organization.unitName(unitId) + "会办：" + reason);
        return requestOne(returned.caseId(), unitId, returned.request(), by);
    }

    /** Does without the opinion of a unit that returned the request. */
    @Transactional
    public void drop(String id, String reason) {
        coHandlings.withdraw(id, "退回后不再会办：" + reason);
    }

    /** Nobody is asked any more in place of the unit that returned the request. */
    @Transactional
    public void dropped(String id) {
        audit.record(coHandlings.get(id).caseId(), Actor.SYSTEM, "撤销会办", unitName(id));
    }

    /** The unit has accepted by link and gets another one for its opinion. */
    @Transactional
    public void askForOpinionByLink(String id) {
        CoHandling asked = coHandlings.get(id);
        notices.opinionWanted(
                asked,
                organization.unit(asked.unitId()).orElseThrow(),
                running(asked).map(Deadline::lastDay).orElse(LocalDate.now(clock)));
    }

    @Transactional
    public void write(String id, String opinion, Actor by) {
        coHandlings.write(id, opinion, by);
    }

    /**
     * Holds the sign-off of an opinion against the rules: in a division of ours the writer does not sign, and an
     * outside unit names who signed.
     *
     * @return the signatory's name
     */
    @Transactional(readOnly = true)
    public String signatory(String id, String named, Actor by) {
        CoHandling asked = coHandlings.get(id);
        if (kind(asked.unitId()) == Unit.Kind.EXTERNAL) {
            if (named.isEmpty()) {
                throw new FormRefused("signatoryName", "请填写“签发人”：本单位签发会办意见的负责人。");
            }
            return named;
        }
        if (by.userId().equals(asked.writer())) {
            throw new FormRefused("decision", "撰写人不能签发自己撰写的会办意见，请由处室其他负责人签发。");
        }
        return by.name();
    }

    private Unit.@Nullable Kind kind(String unitId) {
        return organization.unit(unitId).map(Unit::kind).orElse(null);
    }

    /** The signed opinion goes to the lead unit. */
    @Transactional
    public void submit(String id) {
        CoHandling submitted = coHandlings.get(id);
        running(submitted).ifPresent(deadline -> deadlines.fulfil(deadline.id()));
        notices.opinionIn(submitted);
        audit.record(submitted.caseId(), Actor.SYSTEM, "反馈会办意见", unitName(id));
    }

    @Transactional
    public void signOff(String id, String signatoryName) {
        coHandlings.submit(id, signatoryName);
    }

    /** The deadline has passed without an opinion: recorded as silence, never taken for consent. */
    @Transactional
    public void recordSilence(String id) {
        CoHandling asked = coHandlings.get(id);
        if (asked.unsettled()) {
            coHandlings.recordSilence(id, Actor.SYSTEM);
            notices.silent(coHandlings.get(id));
            audit.record(asked.caseId(), Actor.SYSTEM, "登记会办逾期未反馈", unitName(id));
        }
    }

    /** The case is settled and waits for the opinion no longer. */
    @Transactional
    public void close(String id) {
        CoHandling asked = coHandlings.get(id);
        if (asked.state() == CoHandling.State.SILENT) {
            coHandlings.close(id, "答复已经印发，逾期未反馈");
        } else if (asked.open()) {
            coHandlings.withdraw(id, "答复已经印发");
        }
        running(asked).ifPresent(deadline -> deadlines.cancel(deadline.id()));
        notices.answered(asked);
        audit.record(asked.caseId(), Actor.SYSTEM, "结束会办", unitName(id));
    }

    /** Who works for the unit that is asked. */
    @Transactional(readOnly = true)
    public CoHandlingGroups groups(String id) {
        return organization
                .unit(coHandlings.get(id).unitId())
                .map(CoHandlingGroups::of)
                .orElseThrow();
    }

    private Optional<Deadline> running(CoHandling asked) {
        return deadlines.running(asked.caseId(), ProposalDeadlines.CO_HANDLING_OPINION.id(), asked.id());
    }

    private String unitName(String id) {
        return organization.unitName(coHandlings.get(id).unitId());
    }
}
