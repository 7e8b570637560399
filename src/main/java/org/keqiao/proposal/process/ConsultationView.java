package org.keqiao.proposal.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keqiao.consultation.Consultation;
import org.keqiao.consultation.Consultations;
import org.keqiao.consultation.Exemption;
import org.keqiao.consultation.Exemptions;
import org.keqiao.document.ChineseDate;
import org.keqiao.engine.CaseView;
import org.keqiao.proposal.ConsultationRules;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.Proposals;
import org.springframework.stereotype.Component;

/** What every form of a proposal's case shows of the consultations with its proposers. */
@Component
class ConsultationView implements CaseView {

    private final Proposals proposals;
    private final Consultations consultations;
    private final Exemptions exemptions;
    private final ConsultationRules rules;

    ConsultationView(Proposals proposals, Consultations consultations, Exemptions exemptions, ConsultationRules rules) {
        this.proposals = proposals;
        this.consultations = consultations;
        this.exemptions = exemptions;
        this.rules = rules;
    }

    @Override
    public Map<String, Object> show(String caseId) {
        return proposals
                .find(caseId)
                .map(proposal -> Map.<String, Object>of("consultations", text(proposal)))
                .orElse(Map.of());
    }

    private String text(Proposal proposal) {
        List<Consultation> held = consultations.current(proposal.id());
        Stream<String> lines =
                held.isEmpty() ? Stream.of("还没有沟通记录。") : held.stream().map(ConsultationView::line);
        return Stream.of(
                        lines,
                        exemptions.ofCase(proposal.id()).stream().map(ConsultationView::line),
                        rules.missing(proposal).map(missing -> missing + "。").stream())
                .flatMap(all -> all)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Consultation one) {
        return one.form().label() + "　" + ChineseDate.format(one.heldOn()) + "，" + String.join("、", one.proposers())
                + "，" + one.attitude().label() + "：" + one.content();
    }

    private static String line(Exemption one) {
        String decision = one.open() ? "待分管领导决定" : one.granted() ? "分管领导已同意" : "分管领导不同意";
        return "申请免予沟通（" + decision + "）：" + one.reason();
    }
}
