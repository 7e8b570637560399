package org.keqiao.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.consultation.Choice;
import org.keqiao.consultation.Consultations;
import org.keqiao.policy.PolicyKind;
import org.springframework.stereotype.Component;

/** When the proposers must be spoken with, as an administrator enters it, by kind of proposal. */
@Component
class ConsultationKind implements PolicyKind<ConsultationPolicy> {

    static final String ID = "consultation";

    private final Consultations consultations;

    ConsultationKind(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "沟通走访";
    }

    @Override
    public Class<ConsultationPolicy> type() {
        return ConsultationPolicy.class;
    }

    @Override
    public boolean knows(String scope) {
        return Arrays.stream(ProposalKind.values()).anyMatch(kind -> kind.name().equals(scope));
    }

    @Override
    public @Nullable String fault(ConsultationPolicy value) {
        List<String> known = consultations.forms().stream().map(Choice::code).toList();
        boolean unknown = Stream.concat(value.countedForms().stream(), value.meetingForms().stream())
                .anyMatch(code -> !known.contains(code));
        if (unknown) {
            return "沟通方式请从以下代码中选择："
                    + consultations.forms().stream()
                            .map(form -> form.code() + "（" + form.label() + "）")
                            .collect(Collectors.joining("、"))
                    + "。";
        }
        if (value.required() && value.countedForms().isEmpty()
                || value.keyProposalsNeedMeeting() && value.meetingForms().isEmpty()) {
            return "规定必须沟通的，请至少列出一种算数的沟通方式。";
        }
        return null;
    }
}
