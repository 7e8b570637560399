package org.keqiao.reply;

import java.util.List;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FieldError;
import org.keqiao.engine.FormRefused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may sign a reply off, and what must be in order before. */
@Component
class SignOffGate {

    private final Replies replies;
    private final Revisions revisions;
    private final ObjectProvider<SignOffCondition> conditions;

    SignOffGate(Replies replies, Revisions revisions, ObjectProvider<SignOffCondition> conditions) {
        this.replies = replies;
        this.revisions = revisions;
        this.conditions = conditions;
    }

    /**
     * Drafter, editor and signatory are different people.
     *
     * @throws FormRefused if the signatory drafted or edited the current revision
     */
    void refuseWriters(String replyId, Actor signatory) {
        FourEyes.refuse(revisions.current(replyId).drafter(), signatory, "起草人不能签发自己起草的答复，请由其他领导签发。");
        FourEyes.refuse(replies.get(replyId).editor(), signatory, "核稿人不能签发自己核稿的答复，请由其他领导签发。");
    }

    /** @throws FormRefused with everything that stands against the sign-off */
    void refuseUnready(String replyId) {
        String caseId = replies.get(replyId).caseId();
        List<FieldError> faults = conditions
                .orderedStream()
                .flatMap(condition -> condition.faults(caseId).stream())
                .map(fault -> new FieldError("decision", fault))
                .toList();
        if (!faults.isEmpty()) {
            throw new FormRefused(faults);
        }
    }
}
