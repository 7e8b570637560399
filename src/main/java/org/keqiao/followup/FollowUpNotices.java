package org.keqiao.followup;

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

/**
 * Acts when a deadline of this module passes.
 *
 * <p>Whoever has a task is told of its deadline as everywhere; a promise that still waits is nobody's task, so its unit
 * is told here.
 */
@Component
class FollowUpNotices {

    private final Promises promises;
    private final Feedback feedback;
    private final PromiseKeeping keeping;
    private final Messages messages;

    FollowUpNotices(Promises promises, Feedback feedback, PromiseKeeping keeping, Messages messages) {
        this.promises = promises;
        this.feedback = feedback;
        this.keeping = keeping;
        this.messages = messages;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DeadlineEvent.Approaching event) {
        if (is(event, FollowUpPurposes.PROMISE)) {
            tell(event, event.rung() == 0 ? "今天到期" : "还有" + event.rung() + "个工作日到期");
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DeadlineEvent.Passed event) {
        if (is(event, FollowUpPurposes.FEEDBACK)) {
            feedback.expire(event.subject());
        } else if (is(event, FollowUpPurposes.PROMISE)) {
            tell(event, "已经到期");
            keeping.due(event.subject());
        }
    }

    private static boolean is(DeadlineEvent event, DeadlinePurpose purpose) {
        return event.purposeId().equals(purpose.id());
    }

    private void tell(DeadlineEvent event, String when) {
        Promise promise = promises.get(event.subject());
        messages.toGroup(
                Duty.CASE_OFFICER.group(promise.unitId()),
                new Notice(
                        promise.caseId(),
                        "承诺提醒",
                        "承诺事项期限" + ChineseDate.format(promise.dueOn()),
                        promise.caseNumber() + "的承诺" + when + "：" + promise.content() + "\n请报告完成情况；未完成的说明原因并结转。",
                        null));
    }
}
