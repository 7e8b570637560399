package org.keqiao.reply.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keqiao.engine.Completion;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.Option;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskForm;
import org.keqiao.organization.Organization;
import org.keqiao.reply.Disclosure;
import org.keqiao.reply.Draft;
import org.keqiao.reply.RecommendationDesk;
import org.keqiao.reply.Replies;
import org.keqiao.reply.ReplyApproval;
import org.keqiao.reply.ReplyBrief;
import org.keqiao.reply.Revision;
import org.keqiao.reply.Revisions;
import org.springframework.stereotype.Component;

/** 起草答复: writes the reply, starting from the template or from the revision that came back. */
@Component
class DraftReply implements TaskForm {

    private final ReplyApproval approval;
    private final Replies replies;
    private final Revisions revisions;
    private final RecommendationDesk desk;
    private final Organization organization;

    DraftReply(
            ReplyApproval approval,
            Replies replies,
            Revisions revisions,
            RecommendationDesk desk,
            Organization organization) {
        this.approval = approval;
        this.replies = replies;
        this.revisions = revisions;
        this.desk = desk;
        this.organization = organization;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        Map<String, Object> values = new LinkedHashMap<>();
        revisions
                .latest(task.fact(ReplyFacts.REPLY_ID))
                .map(Revision::draft)
                .ifPresentOrElse(
                        draft -> fromDraft(draft, values), () -> fromBrief(task.fact(ReplyFacts.REPLY_ID), values));
        values.put("recommendations", desk.text(task.fact(ReplyFacts.REPLY_ID)));
        values.put("outcomeOptions", outcomes());
        values.put("countersignerOptions", units(task.fact(ReplyFacts.LEAD_UNIT_ID)));
        return values;
    }

    private void fromBrief(String replyId, Map<String, Object> values) {
        ReplyBrief brief = replies.get(replyId).brief();
        values.put("title", brief.title());
        values.put("addressee", brief.addressee());
        values.put("body", desk.skeleton(replyId));
        values.put("copies", brief.copies());
        values.put("disclosure", Disclosure.PROACTIVE.name());
    }

    private static void fromDraft(Draft draft, Map<String, Object> values) {
        values.put("title", draft.title());
        values.put("addressee", draft.addressee());
        values.put("body", draft.body());
        values.put("copies", draft.copies());
        values.put("outcome", draft.outcome());
        if (draft.commitmentDue() != null) {
            values.put("commitmentDueOn", draft.commitmentDue().toString());
        }
        values.put("disclosure", draft.disclosure().name());
        values.put("disclosureReason", draft.disclosureReason());
        values.put("countersigners", draft.countersigners());
    }

    private List<Option> outcomes() {
        return replies.outcomes().stream()
                .map(outcome -> new Option(outcome.code(), outcome.label()))
                .toList();
    }

    private List<Option> units(String leadUnitId) {
        return organization.units().stream()
                .filter(unit -> !unit.id().equals(leadUnitId))
                .map(unit -> new Option(unit.id(), unit.name()))
                .toList();
    }

    @Override
    public Completion submit(TaskContext task, FormValues values) {
        Draft draft = new Draft(
                values.text("title"),
                values.text("addressee"),
                values.text("body"),
                values.text("copies"),
                values.text("outcome"),
                values.date("commitmentDueOn"),
                Disclosure.valueOf(values.text("disclosure")),
                values.text("disclosureReason"),
                values.choices("countersigners"));
        String recommendations = values.text("recommendations");
        if (!recommendations.isEmpty()) {
            desk.mark(
                    task.fact(ReplyFacts.REPLY_ID), recommendations, values.text("recommendationReason"), task.actor());
        }
        Revision revision = approval.submitDraft(task.fact(ReplyFacts.REPLY_ID), draft, task.actor());
        return Completion.of("提交审核")
                .on(revision.label())
                .with(
                        ReplyFacts.COUNTERSIGNATURE_REQUIRED,
                        !revision.draft().countersigners().isEmpty());
    }
}
