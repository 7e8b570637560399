package org.keqiao.message;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.support.TransactionOperations;

/** Sets the sending of mails going, if a mail server is configured. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(MessageSettings.class)
class MessageConfiguration {

    @Bean
    Postman postman(
            ObjectProvider<JavaMailSender> server,
            MessageSettings settings,
            Mails mails,
            TransactionOperations transactions,
            Clock clock) {
        return new Postman(server.getIfAvailable(), settings, mails, transactions, clock);
    }
}
