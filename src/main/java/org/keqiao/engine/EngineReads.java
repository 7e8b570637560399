package org.keqiao.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Reads from the engine on the system's own behalf.
 *
 * <p>During a request the engine sees the person who asks and shows what that person may see. What the code needs to do
 * its work, e.g. the case a task belongs to, must not depend on that. The acting person stays the same, so that the
 * engine's own log still names him.
 */
@Component
public class EngineReads {

    private final ProcessEngine engine;

    EngineReads(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    /** The result of queries that the engine answers without asking for the person's permissions. */
    public <T extends @Nullable Object> T unrestricted(Supplier<T> queries) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(queries::get));
    }
}
