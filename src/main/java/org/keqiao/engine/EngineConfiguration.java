package org.keqiao.engine;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.keqiao.Keqiao;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The engine's settings that are the same in every office. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of(Keqiao.ZONE));
    }

    @Bean
    AbstractCamundaConfiguration keqiaoEngine(
            @Lazy CaseCards cards, ApplicationEventPublisher events, Wording wording, ListableBeanFactory beans) {
        return new AbstractCamundaConfiguration() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                // DbIdGenerator collides in a cluster.
                engine.setIdGenerator(new StrongUuidGenerator());
                engine.setExpressionManager(new GuardedExpressionManager(beans));
                engine.setJavaSerializationFormatEnabled(false);
                engine.setGroupResourceWhitelistPattern("[a-z0-9-]+");
                engine.setUserResourceWhitelistPattern("[a-z0-9._-]+");
                engine.setCustomPostBPMNParseListeners(
                        new ArrayList<>(List.of(new TaskListeners(new TaskAnnouncer(cards, events, wording)))));
                engine.setDefaultUserPermissionNameForTask("TASK_WORK");
                engine.setDefaultNumberOfRetries(3);
            }
        };
    }
}
