package org.keqiao.engine;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deploys the models and forms: all of them when one has changed, none otherwise, and by one node at a time.
 *
 * <p>All together, because a task finds its form in the deployment of its own model.
 */
@Component
@Order(ModelDeployment.ORDER)
public class ModelDeployment implements ApplicationRunner {

    /** Among the steps of a start: after the migrations, before anything that starts a case. */
    public static final int ORDER = 10;

    private static final long LOCK = 2_0230516L;
    private static final List<String> LOCATIONS =
            List.of("classpath*:bpmn/**/*.bpmn", "classpath*:bpmn/**/*.dmn", Forms.LOCATION);

    private final RepositoryService repository;
    private final JdbcClient database;

    ModelDeployment(RepositoryService repository, JdbcClient database) {
        this.repository = repository;
        this.database = database;
    }

    /** Deploys what has changed since the last start. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        // Two nodes that start together would each deploy a version of their own (two "latest" ones).
        database.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .singleRow();
        DeploymentBuilder deployment =
                repository.createDeployment().name("keqiao").enableDuplicateFiltering(false);
        resources().forEach(resource -> add(deployment, resource));
        deployment.deploy();
    }

    private static Stream<Resource> resources() {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        return LOCATIONS.stream().flatMap(location -> {
            try {
                return Arrays.stream(resolver.getResources(location));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void add(DeploymentBuilder deployment, Resource resource) {
        try {
            deployment.addInputStream(name(resource), resource.getInputStream());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Path below the class path's root, the same from a folder and from the jar. */
    private static String name(Resource resource) throws IOException {
        String url = resource.getURL().toString();
        int start = Math.max(url.lastIndexOf("/bpmn/"), url.lastIndexOf("/forms/"));
        return url.substring(start + 1);
    }
}
