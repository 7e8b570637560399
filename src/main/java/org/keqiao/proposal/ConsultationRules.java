package org.keqiao.proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keqiao.consultation.Choice;
import org.keqiao.consultation.Consultations;
import org.keqiao.consultation.Exemptions;
import org.keqiao.policy.Policies;
import org.keqiao.policy.Policy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the consultation rule asks of each proposal, and whether it has been done. */
@Component
public class ConsultationRules {

    private final Policies policies;
    private final Consultations consultations;
    private final Exemptions exemptions;
    private final JdbcClient database;

    ConsultationRules(Policies policies, Consultations consultations, Exemptions exemptions, JdbcClient database) {
        this.policies = policies;
        this.consultations = consultations;
        this.exemptions = exemptions;
        this.database = database;
    }

    /** Fixes the rule in force on the day of assignment as the one the proposal is handled under. */
    void fix(Proposal proposal) {
        database.sql("""
                        insert into proposal.consultation_rules (proposal_id, policy) values (:id, :policy)
                        on conflict (proposal_id) do nothing""")
                .param("id", proposal.id())
                .param("policy", inForce(proposal).id())
                .update();
    }

    private Policy<ConsultationPolicy> inForce(Proposal proposal) {
        return policies.inForce(
                ConsultationKind.ID,
                proposal.kind().name(),
                proposal.entry().assignment().on(),
                ConsultationPolicy.class);
    }

    private ConsultationPolicy of(Proposal proposal) {
        return database.sql("select policy from proposal.consultation_rules where proposal_id = :id")
                .param("id", proposal.id())
                .query(Long.class)
                .optional()
                .map(id -> policies.version(id, ConsultationPolicy.class))
                .orElseGet(() -> inForce(proposal))
                .value();
    }

    /**
     * What still has to be done before the sign-off, as one Chinese sentence; empty if nothing has. A unit that is
     * co-handling writes to its host and not to the proposers.
     */
    public Optional<String> missing(Proposal proposal) {
        if (proposal.entry().assignment().hostUnit() != null || exemptions.granted(proposal.id())) {
            return Optional.empty();
        }
        ConsultationPolicy rule = of(proposal);
        if (proposal.keyProposal() && rule.keyProposalsNeedMeeting()) {
            return held(proposal, rule.meetingForms())
                    ? Optional.empty()
                    : Optional.of(
                            "重点" + proposal.kind().noun() + "还没有同提出人当面协商（" + labels(rule.meetingForms()) + "）的记录");
        }
        return !rule.required() || held(proposal, rule.countedForms())
                ? Optional.empty()
                : Optional.of("还没有同提出人沟通（" + labels(rule.countedForms()) + "）的记录");
    }

    private boolean held(Proposal proposal, List<String> forms) {
        return consultations.current(proposal.id()).stream()
                .anyMatch(one -> forms.contains(one.form().code()));
    }

    private String labels(List<String> forms) {
        return consultations.forms().stream()
                .filter(form -> forms.contains(form.code()))
                .map(Choice::label)
                .collect(Collectors.joining("、"));
    }
}
