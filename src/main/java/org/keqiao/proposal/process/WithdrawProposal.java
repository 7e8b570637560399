package org.keqiao.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.proposal.ProposalWithdrawal;
import org.springframework.stereotype.Component;

/** 办理撤回: ends what the proposal's handling has begun. */
@Component
class WithdrawProposal implements JavaDelegate {

    private final ProposalWithdrawal withdrawal;

    WithdrawProposal(ProposalWithdrawal withdrawal) {
        this.withdrawal = withdrawal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        withdrawal.carryOut(ProposalFacts.PROPOSAL_ID.of(execution));
    }
}
