package org.keqiao.proposal.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keqiao.document.ChineseDate;
import org.keqiao.engine.CaseView;
import org.keqiao.proposal.Assignment;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.ProposalHandling;
import org.keqiao.proposal.Proposals;
import org.springframework.stereotype.Component;

/** What every form of a proposal's case shows of it. */
@Component
class ProposalView implements CaseView {

    private final Proposals proposals;
    private final ProposalHandling handling;

    ProposalView(Proposals proposals, ProposalHandling handling) {
        this.proposals = proposals;
        this.handling = handling;
    }

    @Override
    public Map<String, Object> show(String caseId) {
        return proposals.find(caseId).map(this::show).orElse(Map.of());
    }

    private Map<String, Object> show(Proposal proposal) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("caseNumber", proposal.caseNumber());
        shown.put("caseTitle", proposal.title());
        shown.put("caseFacts", facts(proposal));
        shown.put("deadlineText", handling.deadlineText(proposal));
        shown.put("proposalText", proposal.content().suggestions());
        return shown;
    }

    private static String facts(Proposal proposal) {
        Assignment assignment = proposal.entry().assignment();
        List<String> lines = new ArrayList<>();
        lines.add("类别：" + proposal.kind().label() + "，" + proposal.category().label()
                + (proposal.keyProposal() ? "，重点" : ""));
        lines.add("提出人：" + proposal.proposers().listed() + "（"
                + proposal.proposers().submission() + "）");
        lines.add(assignment.arrival().label() + "："
                + (assignment.by().isEmpty() ? "" : assignment.by() + "，")
                + ChineseDate.format(assignment.on()) + "，" + assignment.role().label()
                + (assignment.hostUnit() == null ? "" : "（主办：" + assignment.hostUnit() + "）"));
        return String.join("\n", lines);
    }
}
