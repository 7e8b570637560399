package org.keqiao.proposal.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.keqiao.document.ChineseDate;
import org.keqiao.engine.Actors;
import org.keqiao.engine.CaseView;
import org.keqiao.proposal.Assignment;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.ProposalHandling;
import org.keqiao.proposal.Proposals;
import org.keqiao.proposal.Similar;
import org.keqiao.proposal.SimilarProposals;
import org.springframework.stereotype.Component;

/** What every form of a proposal's case shows of it. */
@Component
class ProposalView implements CaseView {

    private static final int SIMILAR = 3;

    private final Proposals proposals;
    private final ProposalHandling handling;
    private final SimilarProposals similar;
    private final Actors actors;

    ProposalView(Proposals proposals, ProposalHandling handling, SimilarProposals similar, Actors actors) {
        this.proposals = proposals;
        this.handling = handling;
        this.similar = similar;
        this.actors = actors;
    }

    @Override
    public Map<String, Object> show(String caseId) {
        return proposals.find(caseId).map(this::show).orElse(Map.of());
    }

    @Override
    public UnaryOperator<String> wording(String caseId) {
        return proposals
                .find(caseId)
                .<UnaryOperator<String>>map(proposal -> proposal.kind()::say)
                .orElse(UnaryOperator.identity());
    }

    private Map<String, Object> show(Proposal proposal) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("caseNumber", proposal.caseNumber());
        shown.put("caseTitle", proposal.title());
        shown.put("caseFacts", facts(proposal) + like(proposal));
        shown.put("deadlineText", handling.deadlineText(proposal));
        shown.put("proposalText", proposal.content().suggestions());
        return shown;
    }

    /** Similar proposals in a line, so that nobody drafts what was answered before. */
    private String like(Proposal proposal) {
        List<Similar> found = similar.to(proposal.id(), actors.current(), SIMILAR);
        return found.isEmpty()
                ? ""
                : "\n相似的：" + found.stream().map(Similar::inWords).collect(Collectors.joining("；")) + "。案卷中可以打开查看。";
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
