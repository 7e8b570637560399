package org.keqiao.organization;

import java.util.List;
import org.keqiao.engine.ModelDeployment;
import org.keqiao.engine.StartForm;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Offers each start form in Tasklist to those who may use it, and to nobody else. */
@Component
@Order(ModelDeployment.ORDER + 5)
class StartRights implements ApplicationRunner {

    private final List<StartForm> forms;
    private final Accounts accounts;

    StartRights(List<StartForm> forms, Accounts accounts) {
        this.forms = forms;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        forms.forEach(form -> accounts.letStart(form.starters(), form.process()));
    }
}
