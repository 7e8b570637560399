package org.keqiao.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.keqiao.engine.FieldError;
import org.keqiao.engine.FormRefused;
import org.springframework.stereotype.Component;

/** What must hold of a proposal before it is entered. */
@Component
class EntryRules {

    private final Proposals proposals;
    private final Clock clock;

    EntryRules(Proposals proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    /** @throws FormRefused with every fault found */
    void check(ProposalEntry entry) {
        checkAlone(entry);
        if (proposals.live(entry.kind(), entry.session(), entry.number()).isPresent()) {
            throw alreadyRegistered(entry);
        }
    }

    /** What must hold whichever proposals there are. */
    void checkAlone(ProposalEntry entry) {
        List<FieldError> faults = new ArrayList<>();
        Assignment assignment = entry.assignment();
        if (assignment.on().isAfter(LocalDate.now(clock))) {
            faults.add(new FieldError("assignedOn", "“交办日期”不能晚于今天，请核对后重新填写。"));
        }
        if (assignment.arrival() == Arrival.ASSIGNED && assignment.by().isEmpty()) {
            faults.add(new FieldError("assignedBy", "请填写“交办单位”；直接收到的，请在“来源”中选择“直接受理”。"));
        }
        hostUnit(assignment, faults);
        if (!faults.isEmpty()) {
            throw new FormRefused(faults);
        }
    }

    private static void hostUnit(Assignment assignment, List<FieldError> faults) {
        boolean coHandling = assignment.role() == HandlingRole.CO_HANDLING;
        if (coHandling && assignment.hostUnit() == null) {
            faults.add(new FieldError("hostUnit", "会办的请填写“主办单位”，会办意见要送给它。"));
        }
        if (coHandling && assignment.arrival() == Arrival.DIRECT) {
            faults.add(new FieldError("role", "直接受理的不能是会办，请核对“办理角色”和“来源”。"));
        }
        if (!coHandling && assignment.hostUnit() != null) {
            faults.add(new FieldError("hostUnit", "只有会办的才填写“主办单位”，请清空这一项，或者把“办理角色”改为会办。"));
        }
    }

    static FormRefused alreadyRegistered(ProposalEntry entry) {
        return new FormRefused("number", entry.caseNumber() + "已经登记过，请核对“提案号”；如需查看，请在待办或案卷中搜索该号。");
    }
}
