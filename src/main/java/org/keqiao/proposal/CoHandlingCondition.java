package org.keqiao.proposal;

import java.util.List;
import org.keqiao.organization.Organization;
import org.keqiao.reply.SignOffCondition;
import org.springframework.stereotype.Component;

/** No sign-off while an opinion of a co-handling unit is neither in nor recorded as missing. */
@Component
class CoHandlingCondition implements SignOffCondition {

    private final CoHandlings coHandlings;
    private final Organization organization;

    CoHandlingCondition(CoHandlings coHandlings, Organization organization) {
        this.coHandlings = coHandlings;
        this.organization = organization;
    }

    @Override
    public List<String> faults(String caseId) {
        return coHandlings.unsettled(caseId).stream()
                .map(asked -> organization.unitName(asked.unitId()) + "的会办意见"
                        + asked.state().label() + "，不能签发；请催办，或者等反馈期限届满、登记逾期未反馈后再签发。")
                .toList();
    }
}
