package org.keqiao.database;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts PostgreSQL from bundled binaries, with its data kept in a folder between runs. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = StartMode.EMBEDDED, havingValue = "true")
@ConditionalOnClass(name = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres")
class EmbeddedDatabase {

    @Bean(destroyMethod = "close")
    DataFolder dataFolder(@Value("${keqiao.database.folder}") Path folder) throws IOException {
        return new DataFolder(folder);
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(
            DataFolder folder, @Value("${keqiao.database.synchronous-commit}") String synchronousCommit)
            throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.server())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("max_connections", "120")
                // The library switches it off, and a crash would lose what was just confirmed to a clerk.
                .setServerConfig("synchronous_commit", synchronousCommit)
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .start();
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    DataSource dataSource(EmbeddedPostgres postgres) {
        return DataSourceBuilder.create()
                .type(HikariDataSource.class)
                .url(postgres.getJdbcUrl("postgres", "postgres"))
                .username("postgres")
                .build();
    }
}
