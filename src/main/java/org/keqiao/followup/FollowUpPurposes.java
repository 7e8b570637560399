package org.keqiao.followup;

import org.keqiao.calendar.DeadlinePurpose;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The deadlines that follow a reply. */
@Configuration(proxyBeanMethods = false)
public class FollowUpPurposes {

    /** 评价期限, from the delivery; the reply is its subject. */
    public static final DeadlinePurpose FEEDBACK = new DeadlinePurpose("FEEDBACK", "评价");

    /** 再次答复期限, from the order to handle again; the reply that did not satisfy is its subject; it leads the case. */
    public static final DeadlinePurpose REHANDLING = new DeadlinePurpose("REHANDLING", "再次答复", true);

    /** 公开期限, from the document's date; the reply is its subject. */
    public static final DeadlinePurpose PUBLICATION = new DeadlinePurpose("PUBLICATION", "公开");

    /** 承诺事项期限, the day that the reply names; the promise is its subject. */
    public static final DeadlinePurpose PROMISE = new DeadlinePurpose("PROMISE", "承诺事项");

    @Bean
    DeadlinePurpose feedbackDeadline() {
        return FEEDBACK;
    }

    @Bean
    DeadlinePurpose rehandlingDeadline() {
        return REHANDLING;
    }

    @Bean
    DeadlinePurpose publicationDeadline() {
        return PUBLICATION;
    }

    @Bean
    DeadlinePurpose promiseDeadline() {
        return PROMISE;
    }
}
