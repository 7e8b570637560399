package org.keqiao.proposal;

import java.util.List;
import org.keqiao.reply.SignOffCondition;
import org.springframework.stereotype.Component;

/** No sign-off before the proposers have been spoken with as the rule asks, or the deputy has consented to do without. */
@Component
class ConsultationCondition implements SignOffCondition {

    private final Proposals proposals;
    private final ConsultationRules rules;

    ConsultationCondition(Proposals proposals, ConsultationRules rules) {
        this.proposals = proposals;
        this.rules = rules;
    }

    @Override
    public List<String> faults(String caseId) {
        return proposals
                .find(caseId)
                .flatMap(rules::missing)
                .map(missing -> missing + "，不能签发；请由主办处室沟通后在案卷的“沟通记录”中登记，确实联系不上的，在那里申请免予沟通，经分管领导同意后再签发。")
                .stream()
                .toList();
    }
}
