package org.keqiao.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office may set about log-in.
 *
 * @param home page shown after log-in where none was asked for before
 */
@ConfigurationProperties("keqiao.security")
record SecurityProperties(
        @DefaultValue("/camunda/app/tasklist/default/") String home) {}
