package org.keqiao.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqiao.Keqiao;
import org.keqiao.database.StartRefused;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The first start without the demo, on an empty database. */
class FirstRealStartTest {

    private static final String GOOD = "Keqiao-start-2023";

    @TempDir
    Path folder;

    @Test
    void goesOnOnlyWithAnAdministratorAndLeavesNothingHalfDoneBefore() {
        assertThatThrownBy(() -> start(""))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.action()).contains("KEQIAO_ADMIN_PASSWORD"));
        assertThatThrownBy(() -> start("weak")).isInstanceOf(StartRefused.class);
        try (ConfigurableApplicationContext system = start(GOOD)) {
            IdentityService identity = system.getBean(IdentityService.class);
            assertThat(identity.checkPassword("admin", GOOD)).isTrue();
            assertThat(identity.createUserQuery().count())
                    .as("no demo accounts")
                    .isOne();
        }
    }

    private ConfigurableApplicationContext start(String password) {
        return new SpringApplicationBuilder(Keqiao.class)
                .run(
                        "--server.port=0",
                        "--keqiao.demo.enabled=false",
                        "--keqiao.database.folder=" + folder,
                        "--keqiao.admin.password=" + password);
    }
}
