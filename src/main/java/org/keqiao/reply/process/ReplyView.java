package org.keqiao.reply.process;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keqiao.Keqiao;
import org.keqiao.engine.CaseView;
import org.keqiao.organization.Organization;
import org.keqiao.reply.Draft;
import org.keqiao.reply.Opinion;
import org.keqiao.reply.Opinions;
import org.keqiao.reply.Outcome;
import org.keqiao.reply.Replies;
import org.keqiao.reply.Reply;
import org.keqiao.reply.Revision;
import org.keqiao.reply.Revisions;
import org.springframework.stereotype.Component;

/** What every form of a case shows of its reply: the current draft and the opinions given so far. */
@Component
class ReplyView implements CaseView {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(ZoneId.of(Keqiao.ZONE));

    private final Replies replies;
    private final Revisions revisions;
    private final Opinions opinions;
    private final Organization organization;

    ReplyView(Replies replies, Revisions revisions, Opinions opinions, Organization organization) {
        this.replies = replies;
        this.revisions = revisions;
        this.opinions = opinions;
        this.organization = organization;
    }

    @Override
    public Map<String, Object> show(String caseId) {
        return replies.ofCase(caseId).map(this::show).orElse(Map.of());
    }

    private Map<String, Object> show(Reply reply) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("opinions", opinions(reply));
        shown.put("previewLink", "/cases/" + reply.caseId() + "/preview.pdf");
        revisions.latest(reply.id()).ifPresent(revision -> {
            shown.put("draftTitle", revision.draft().title());
            shown.put("draftAddressee", revision.draft().addressee());
            shown.put("draftBody", revision.draft().letter());
            shown.put("draftCopies", revision.draft().copies());
            shown.put("draftMeta", meta(revision));
        });
        return shown;
    }

    private String meta(Revision revision) {
        Draft draft = revision.draft();
        String outcome = replies.outcomes().stream()
                .filter(o -> o.code().equals(draft.outcome()))
                .map(Outcome::label)
                .findFirst()
                .orElse(draft.outcome());
        String countersigners =
                draft.countersigners().stream().map(organization::unitName).collect(Collectors.joining("、"));
        return String.join(
                "\n",
                revision.label() + "（第" + revision.round() + "轮），" + revision.drafterName() + "起草，"
                        + time(revision.draftedAt()),
                "办理结果：" + outcome + (draft.commitmentDue() == null ? "" : "，承诺完成日期" + draft.commitmentDue()),
                "公开属性：" + draft.disclosure().label()
                        + (draft.disclosureReason().isEmpty() ? "" : "（" + draft.disclosureReason() + "）"),
                "会签：" + (countersigners.isEmpty() ? "无" : countersigners));
    }

    private String opinions(Reply reply) {
        List<Opinion> given = opinions.of(reply.id());
        return given.isEmpty() ? "尚无意见。" : given.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(Opinion opinion) {
        String unit = opinion.unitId() == null ? "" : "（" + organization.unitName(opinion.unitId()) + "）";
        return "第" + opinion.revision() + "稿 " + opinion.stageName() + unit + "：" + opinion.decisionName()
                + (opinion.text().isEmpty() ? "" : "。" + opinion.text())
                + " —— " + opinion.givenByName() + "，" + time(opinion.givenAt());
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
