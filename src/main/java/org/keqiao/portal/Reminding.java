package org.keqiao.portal;

import java.util.Arrays;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.keqiao.message.Reminders;
import org.keqiao.organization.Duty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 催办 by whoever answers for the work of others, in a case he may read, of those who have something to do in it. */
@Component
public class Reminding {

    private static final Duty[] REMINDERS = {Duty.REGISTRY, Duty.DIVISION_HEAD, Duty.DEPUTY_DIRECTOR};

    private final Visitor visitor;
    private final Reminders reminders;

    Reminding(Visitor visitor, Reminders reminders) {
        this.visitor = visitor;
        this.reminders = reminders;
    }

    /** Whether the person may remind at all. */
    public static boolean mayRemind(Actor actor) {
        return actor.groups().stream()
                .flatMap(group -> Duty.ofGroup(group).stream())
                .anyMatch(Arrays.asList(REMINDERS)::contains);
    }

    /**
     * Reminds a group once for each key.
     *
     * @throws FormRefused if the group has nothing to do in the case, or the text is missing or too long
     */
    @Transactional
    public void remind(String caseId, String key, String group, String text) {
        visitor.requireCase(caseId);
        Actor actor = visitor.require(REMINDERS);
        if (!Visitor.isId(key)) {
            throw new FormRefused("key", "页面已过期，请刷新后重新填写。");
        }
        if (!reminders.remindable(caseId).contains(group)) {
            throw new FormRefused("group", "请选择催办谁。如果原来的任务已经办完，请刷新页面看现在等谁办理。");
        }
        reminders.remind(key, caseId, group, text, actor);
    }
}
