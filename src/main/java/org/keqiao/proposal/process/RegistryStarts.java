package org.keqiao.proposal.process;

import org.keqiao.engine.ModelDeployment;
import org.keqiao.organization.Accounts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the registry start the handling of proposals, in Tasklist's own list of processes too. */
@Component
@Order(ModelDeployment.ORDER + 5)
class RegistryStarts implements ApplicationRunner {

    private final Accounts accounts;
    private final RegisterProposal form;

    RegistryStarts(Accounts accounts, RegisterProposal form) {
        this.accounts = accounts;
        this.form = form;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        accounts.letStart(form.starters(), RegisterProposal.PROCESS);
    }
}
