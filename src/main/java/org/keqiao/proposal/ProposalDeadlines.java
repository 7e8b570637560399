package org.keqiao.proposal;

import org.keqiao.calendar.DeadlinePurpose;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The deadlines that proposals have. */
@Configuration(proxyBeanMethods = false)
public class ProposalDeadlines {

    /** 答复期限, from the day of assignment. */
    public static final DeadlinePurpose ANSWER = new DeadlinePurpose("ANSWER", "答复", true);

    @Bean
    DeadlinePurpose answerDeadline() {
        return ANSWER;
    }
}
