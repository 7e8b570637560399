package org.keqiao.proposal;

import org.keqiao.calendar.DeadlinePurpose;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The deadlines that proposals have. */
@Configuration(proxyBeanMethods = false)
public class ProposalDeadlines {

    /** 答复期限, from the day of assignment. */
    public static final DeadlinePurpose ANSWER = new DeadlinePurpose("ANSWER", "答复", true);

    /** 审查立案期限 of a proposal that came directly. */
    public static final DeadlinePurpose REGISTRATION = new DeadlinePurpose("REGISTRATION", "审查立案");

    /** 签收期限; afterwards a return needs the deputy's consent. */
    public static final DeadlinePurpose RECEIPT = new DeadlinePurpose("RECEIPT", "签收或退办");

    /** 会办意见期限, one for each unit that is asked. */
    public static final DeadlinePurpose CO_HANDLING_OPINION = new DeadlinePurpose("CO_HANDLING_OPINION", "会办意见");

    @Bean
    DeadlinePurpose registrationDeadline() {
        return REGISTRATION;
    }

    @Bean
    DeadlinePurpose receiptDeadline() {
        return RECEIPT;
    }

    @Bean
    DeadlinePurpose coHandlingOpinionDeadline() {
        return CO_HANDLING_OPINION;
    }

    @Bean
    DeadlinePurpose answerDeadline() {
        return ANSWER;
    }
}
