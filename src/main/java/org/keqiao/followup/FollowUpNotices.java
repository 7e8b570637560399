package org.keqiao.followup;

import java.util.List;
import org.keqiao.calendar.DeadlineEvent;
import org.keqiao.calendar.DeadlinePurpose;
import org.keqiao.document.ChineseDate;
import org.keqiao.message.Messages;
import org.keqiao.message.Notice;
import org.keqiao.organization.Duty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Acts when a deadline of this module passes, and tells at each rung who has to act. */
@Component
class FollowUpNotices {

    private static final List<DeadlinePurpose> PURPOSES = List.of(
            FollowUpPurposes.FEEDBACK,
            FollowUpPurposes.REHANDLING,
            FollowUpPurposes.PUBLICATION,
            FollowUpPurposes.PROMISE);

    private final FollowUps followUps;
    private final Promises promises;
    private final Feedback feedback;
    private final PromiseKeeping keeping;
    private final Messages messages;

    FollowUpNotices(
            FollowUps followUps, Promises promises, Feedback feedback, PromiseKeeping keeping, Messages messages) {
        this.followUps = followUps;
        this.promises = promises;
        this.feedback = feedback;
        this.keeping = keeping;
        this.messages = messages;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DeadlineEvent.Approaching event) {
        String when = event.rung() == 0 ? "今天到期。" : "还有" + event.rung() + "个工作日到期。";
        tell(event, duty(event), "期限提醒", when);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DeadlineEvent.Passed event) {
        if (is(event, FollowUpPurposes.FEEDBACK)) {
            feedback.expire(event.subject());
        } else {
            tell(event, duty(event), "期限届满", "已经到期，请尽快办理。");
            if (is(event, FollowUpPurposes.PROMISE)) {
                keeping.due(event.subject());
            }
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DeadlineEvent.Escalated event) {
        tell(event, Duty.valueOf(event.duty()), "逾期督办", "已逾期" + event.after() + "个工作日，请督促办理。");
    }

    private static boolean is(DeadlineEvent event, DeadlinePurpose purpose) {
        return event.purposeId().equals(purpose.id());
    }

    /** Who has to act before such a deadline is over. */
    private static Duty duty(DeadlineEvent event) {
        return is(event, FollowUpPurposes.FEEDBACK)
                ? Duty.REGISTRY
                : is(event, FollowUpPurposes.PUBLICATION) ? Duty.DISCLOSURE_REVIEWER : Duty.CASE_OFFICER;
    }

    private void tell(DeadlineEvent event, Duty duty, String topic, String when) {
        PURPOSES.stream()
                .filter(purpose -> is(event, purpose))
                .findFirst()
                .ifPresent(purpose -> messages.toGroup(
                        duty.unitBound() ? duty.group(unit(event)) : duty.group(),
                        new Notice(
                                event.caseId(),
                                topic,
                                purpose.label() + "期限" + ChineseDate.format(event.lastDay()),
                                purpose.label() + "期限" + ChineseDate.format(event.lastDay()) + "，" + when,
                                null)));
    }

    private String unit(DeadlineEvent event) {
        return is(event, FollowUpPurposes.PROMISE)
                ? promises.get(event.subject()).unitId()
                : followUps.get(event.subject()).leadUnitId();
    }
}
