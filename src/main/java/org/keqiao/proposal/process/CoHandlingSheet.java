package org.keqiao.proposal.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keqiao.engine.Option;
import org.keqiao.engine.TaskContext;
import org.keqiao.organization.Organization;
import org.keqiao.proposal.CoHandling;
import org.keqiao.proposal.CoHandlings;
import org.keqiao.proposal.Proposals;
import org.springframework.stereotype.Component;

/** What the forms of a co-handling unit show of its request. */
@Component
class CoHandlingSheet {

    private final CoHandlings coHandlings;
    private final Proposals proposals;
    private final Organization organization;

    CoHandlingSheet(CoHandlings coHandlings, Proposals proposals, Organization organization) {
        this.coHandlings = coHandlings;
        this.proposals = proposals;
        this.organization = organization;
    }

    Map<String, Object> of(TaskContext task) {
        CoHandling asked = coHandlings.get(task.fact(ProposalFacts.CO_HANDLING_ID));
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("coHandlingFacts", facts(asked));
        shown.put("coHandlingOpinion", asked.opinion() == null ? "" : asked.opinion());
        return shown;
    }

    private String facts(CoHandling asked) {
        String facts = "会办单位：" + organization.unitName(asked.unitId()) + "\n提请：" + asked.requestedByName() + "\n会办要求："
                + (asked.request().isEmpty() ? "就提案中涉及本单位职责的内容提出意见。" : asked.request());
        return asked.returnReason() == null
                ? facts
                : facts + "\n退回理由：" + asked.returnReason() + "\n建议会办单位：" + asked.suggestedUnit();
    }

    String unitName(String id) {
        return organization.unitName(coHandlings.get(id).unitId());
    }

    /** The units that may be asked: all but the lead unit. */
    List<Option> unitOptions(String caseId) {
        String lead =
                proposals.find(caseId).map(proposal -> proposal.leadUnitId()).orElse("");
        return organization.units().stream()
                .filter(unit -> !unit.id().equals(lead))
                .map(unit -> new Option(unit.id(), unit.name()))
                .toList();
    }
}
