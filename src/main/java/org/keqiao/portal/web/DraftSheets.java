package org.keqiao.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keqiao.organization.Organization;
import org.keqiao.portal.CaseFolder;
import org.keqiao.portal.CaseFolder.ReplyFolder;
import org.keqiao.portal.OfficeTime;
import org.keqiao.portal.web.CaseSheet.Fact;
import org.keqiao.reply.Draft;
import org.keqiao.reply.Opinion;
import org.keqiao.reply.Outcome;
import org.keqiao.reply.Replies;
import org.keqiao.reply.Reply;
import org.keqiao.reply.Revision;
import org.springframework.stereotype.Component;

/** Puts the revisions of a reply into words, each with the opinions given on it. */
@Component
class DraftSheets {

    private final Replies replies;
    private final Organization organization;

    DraftSheets(Replies replies, Organization organization) {
        this.replies = replies;
        this.organization = organization;
    }

    List<CaseSheet.Draft> of(CaseFolder folder) {
        Map<String, String> outcomes =
                replies.outcomes().stream().collect(Collectors.toMap(Outcome::code, Outcome::label, (a, b) -> a));
        return folder.replies().stream()
                .flatMap(reply -> reply.revisions().stream().map(revision -> draft(reply, revision, outcomes)))
                .toList();
    }

    private CaseSheet.Draft draft(ReplyFolder reply, Revision revision, Map<String, String> outcomes) {
        Draft draft = revision.draft();
        return new CaseSheet.Draft(
                again(reply.reply()) + revision.label() + "（第" + revision.round() + "轮）",
                revision.drafterName() + "，" + OfficeTime.words(revision.draftedAt()),
                draft.title(),
                draft.addressee(),
                paragraphs(draft.letter()),
                draft.copies(),
                facts(draft, outcomes),
                reply.opinions().stream()
                        .filter(opinion -> opinion.revision() == revision.no())
                        .map(this::opinion)
                        .toList());
    }

    /** 再次答复 before what belongs to a case's second reply, 第3次答复 to its third. */
    private static String again(Reply reply) {
        return switch (reply.ordinal()) {
            case 1 -> "";
            case 2 -> "再次答复";
            default -> "第" + reply.ordinal() + "次答复";
        };
    }

    private List<Fact> facts(Draft draft, Map<String, String> outcomes) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("办理结果", outcomes.getOrDefault(draft.outcome(), draft.outcome())));
        if (draft.commitmentDue() != null) {
            facts.add(new Fact("承诺完成", OfficeTime.words(draft.commitmentDue())));
        }
        String reason = draft.disclosureReason();
        facts.add(new Fact("公开属性", draft.disclosure().label() + (reason.isEmpty() ? "" : "（" + reason + "）")));
        String units =
                draft.countersigners().stream().map(organization::unitName).collect(Collectors.joining("、"));
        facts.add(new Fact("会签", units.isEmpty() ? "无" : units));
        return facts;
    }

    private CaseSheet.Opinion opinion(Opinion opinion) {
        String unit = opinion.unitId() == null ? "" : "（" + organization.unitName(opinion.unitId()) + "）";
        return new CaseSheet.Opinion(
                opinion.stageName() + unit,
                opinion.decisionName(),
                opinion.approved(),
                opinion.text(),
                opinion.givenByName() + "，" + OfficeTime.words(opinion.givenAt()));
    }

    /** The text's paragraphs, one a line. */
    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
