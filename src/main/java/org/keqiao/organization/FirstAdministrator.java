package org.keqiao.organization;

import java.util.List;
import org.keqiao.database.StartMode;
import org.keqiao.database.StartRefused;
import org.keqiao.engine.FormRefused;
import org.keqiao.engine.ModelDeployment;
import org.keqiao.organization.OrganizationChart.Official;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets up the first administrator, and refuses a start that would leave the system without one. */
@Component
@ConditionalOnProperty(name = StartMode.DEMO, havingValue = "false")
@Order(ModelDeployment.ORDER + 10)
class FirstAdministrator implements ApplicationRunner {

    private static final String USER = "admin";
    private static final String NAME = "系统管理员";

    private final Accounts accounts;
    private final Organization organization;
    private final String password;

    FirstAdministrator(
            Accounts accounts, Organization organization, @Value("${keqiao.admin.password:}") String password) {
        this.accounts = accounts;
        this.organization = organization;
        this.password = password;
    }

    /** All or nothing: an account left without its password would pass for an administrator at the next start. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (accounts.haveAdministrator()) {
            return;
        }
        if (password.isBlank()) {
            throw new StartRefused(
                    "还没有系统管理员，也没有配置管理员的初始密码。", "请设置环境变量 KEQIAO_ADMIN_PASSWORD（至少10位，含大小写字母、数字和符号），然后重新启动。");
        }
        organization.apply(new OrganizationChart(
                List.of(), List.of(new Official(USER, NAME, null, null, List.of(Duty.ADMINISTRATOR)))));
        try {
            accounts.setPassword(USER, NAME, password);
        } catch (FormRefused e) {
            throw new StartRefused("管理员的初始密码不合要求。", e.getMessage() + "请重新设置环境变量 KEQIAO_ADMIN_PASSWORD，然后重新启动。");
        }
    }
}
