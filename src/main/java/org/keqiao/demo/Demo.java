package org.keqiao.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.keqiao.database.StartMode;
import org.keqiao.engine.ModelDeployment;
import org.keqiao.engine.StartDesk;
import org.keqiao.organization.Accounts;
import org.keqiao.organization.Organization;
import org.keqiao.organization.OrganizationChart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets the demo up on the first start, and says on every start where to log in. */
@Component
@ConditionalOnProperty(name = StartMode.DEMO, havingValue = "true")
@Order(ModelDeployment.ORDER + 20)
class Demo implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Demo.class);
    private static final String CLERK = "registry";

    private final Organization organization;
    private final Accounts accounts;
    private final StartDesk startDesk;
    private final DemoPassword password;
    private final ObjectMapper json;
    private final Clock clock;

    Demo(
            Organization organization,
            Accounts accounts,
            StartDesk startDesk,
            DemoPassword password,
            ObjectMapper json,
            Clock clock) {
        this.organization = organization;
        this.accounts = accounts;
        this.startDesk = startDesk;
        this.password = password;
        this.json = json;
        this.clock = clock;
    }

    /** All or nothing: a half-made demo would look complete to the next start. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        OrganizationChart chart = read("demo/organization.json", new TypeReference<>() {});
        if (!accounts.exists(CLERK)) {
            organization.apply(chart);
            String secret = password.get();
            chart.officials().forEach(official -> accounts.setPassword(official.userId(), official.name(), secret));
            openCases();
        }
        announce(chart);
    }

    private void openCases() throws IOException {
        List<Map<String, Object>> proposals = read("demo/proposals.json", new TypeReference<>() {});
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(CLERK, null, List.of()));
        try {
            for (Map<String, Object> proposal : proposals) {
                proposal.put("assignedOn", LocalDate.now(clock).toString());
                startDesk.start("register-proposal", proposal);
            }
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private <T> T read(String file, TypeReference<T> type) throws IOException {
        try (InputStream in = new ClassPathResource(file).getInputStream()) {
            return json.readValue(in, type);
        }
    }

    private void announce(OrganizationChart chart) {
        StringBuilder lines = new StringBuilder("\n科桥演示环境：打开 ")
                .append(password.url())
                .append(" 登录\n所有演示账号的密码：")
                .append(password.get())
                .append("\n账号：");
        chart.officials()
                .forEach(official -> lines.append("\n  %-12s %s".formatted(official.userId(), official.name())));
        log.info("{}\n第0539号提案正在 registry 的待办中等待签收。", lines);
    }
}
