package org.keqiao.followup.process;

import java.util.Map;
import org.keqiao.engine.Completion;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskForm;
import org.keqiao.followup.Extent;
import org.keqiao.followup.Publication;
import org.keqiao.followup.Publishing;
import org.keqiao.followup.Publishing.Decision;
import org.keqiao.reply.Disclosure;
import org.springframework.stereotype.Component;

/** 公开答复: decides how much of an issued reply is published, and publishes it. */
@Component
class PublishReply implements TaskForm {

    private final Publishing publishing;
    private final ReplyDocument document;

    PublishReply(Publishing publishing, ReplyDocument document) {
        this.publishing = publishing;
        this.document = document;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        Publishing.Proposal proposal = publishing.proposal(task.fact(FollowUpFacts.REPLY_ID));
        boolean open = proposal.disclosure() == Disclosure.PROACTIVE;
        Map<String, Object> values = document.of(task.fact(FollowUpFacts.REPLY_ID));
        values.put("disclosure", proposal.disclosure().label() + reason(proposal.disclosureReason()));
        values.put(
                "contactData",
                proposal.contactData().isEmpty() ? "未发现联系人、电话、邮箱和证件号码。" : String.join("\n", proposal.contactData()));
        values.put("extent", open ? Extent.FULL.name() : Extent.NONE.name());
        values.put("publicText", proposal.text());
        values.put("reason", open ? "" : proposal.disclosureReason());
        return values;
    }

    private static String reason(String reason) {
        return reason.isEmpty() ? "" : "（" + reason + "）";
    }

    @Override
    public Completion submit(TaskContext task, FormValues values) {
        Decision decision = new Decision(
                Extent.valueOf(values.text("extent")),
                values.text("publicText"),
                values.text("abstractText"),
                values.text("reason"));
        Publication publication = publishing.decide(task.fact(FollowUpFacts.REPLY_ID), decision, task.actor());
        return Completion.of(decision.extent().label()).on(publication.number()).saying(values.optionalText("reason"));
    }
}
