package org.keqiao.reply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.keqiao.document.Glyphs;
import org.keqiao.engine.FieldError;
import org.keqiao.engine.FormRefused;
import org.springframework.stereotype.Component;

/** What a draft must satisfy before anybody reviews it. */
@Component
class DraftRules {

    private final Replies replies;
    private final Coverages coverages;
    private final Glyphs glyphs;
    private final DraftLint lint;
    private final Clock clock;

    DraftRules(Replies replies, Coverages coverages, Glyphs glyphs, DraftLint lint, Clock clock) {
        this.replies = replies;
        this.coverages = coverages;
        this.glyphs = glyphs;
        this.lint = lint;
        this.clock = clock;
    }

    /**
     * The draft with its line ends and the addressee's colon in order.
     *
     * @throws FormRefused with every fault found
     */
    Draft check(Reply reply, Draft draft) {
        List<FieldError> errors = new ArrayList<>();
        String body = draft.body().replace("\r\n", "\n").strip();
        checkCommitment(draft, errors);
        checkSections(reply, draft, body, errors);
        checkDisclosure(draft, errors);
        if (draft.countersigners().contains(reply.leadUnitId())) {
            errors.add(new FieldError("countersigners", "主办处室不需要会签自己起草的答复，请在“会签”中去掉本处室。"));
        }
        checkGlyphs("title", "标题", draft.title(), errors);
        checkGlyphs("addressee", "主送", draft.addressee(), errors);
        checkGlyphs("body", "正文", draft.letter(), errors);
        checkGlyphs("copies", "抄送", draft.copies(), errors);
        errors.addAll(lint.errors(reply, draft));
        if (!errors.isEmpty()) {
            throw new FormRefused(errors);
        }
        return new Draft(
                draft.title(),
                withColon(draft.addressee()),
                body,
                draft.copies(),
                draft.outcome(),
                draft.commitmentDue(),
                draft.disclosure(),
                draft.disclosureReason(),
                draft.countersigners());
    }

    private void checkCommitment(Draft draft, List<FieldError> errors) {
        Outcome outcome = replies.outcome(draft.outcome());
        LocalDate due = draft.commitmentDue();
        if (outcome.commitment() && due == null) {
            errors.add(new FieldError("commitmentDueOn", "办理结果为“" + outcome.label() + "”的，请填写“承诺完成日期”。"));
        } else if (!outcome.commitment() && due != null) {
            errors.add(new FieldError("commitmentDueOn", "办理结果为“" + outcome.label() + "”的没有承诺事项，请清空“承诺完成日期”。"));
        } else if (due != null && due.isBefore(LocalDate.now(clock))) {
            errors.add(new FieldError("commitmentDueOn", "“承诺完成日期”不能早于今天，请重新填写。"));
        }
    }

    private void checkSections(Reply reply, Draft draft, String body, List<FieldError> errors) {
        DraftSections sections = coverages.sections(reply.id(), body);
        sections.faults().forEach(fault -> errors.add(new FieldError("body", fault)));
        Outcome outcome = replies.outcome(draft.outcome());
        List<String> promises = coverages.kinds().stream()
                .filter(AnswerKind::commitment)
                .map(AnswerKind::code)
                .toList();
        boolean promised = sections.sections().stream()
                .map(ReplySection::answerKind)
                .anyMatch(kind -> kind != null && promises.contains(kind));
        if (promised && !outcome.commitment()) {
            errors.add(new FieldError(
                    "outcome", "正文的标记中有承诺办理的建议，“办理结果”不能是“" + outcome.label() + "”，请改选相应的结果并填写“承诺完成日期”。"));
        }
    }

    private static void checkDisclosure(Draft draft, List<FieldError> errors) {
        if (draft.disclosure() != Disclosure.PROACTIVE
                && draft.disclosureReason().isEmpty()) {
            errors.add(new FieldError("disclosureReason", "不主动公开的答复必须说明理由，请填写“不主动公开的理由”。"));
        }
    }

    private void checkGlyphs(String field, String label, String text, List<FieldError> errors) {
        List<String> missing = glyphs.missingIn(text);
        if (!missing.isEmpty()) {
            errors.add(new FieldError(
                    field, "“" + label + "”中的“" + String.join("”“", missing) + "”没有字库可以打印，请改用其他写法，或者联系系统管理员补充字库。"));
        }
    }

    private static String withColon(String addressee) {
        String names = addressee.endsWith(":") ? addressee.substring(0, addressee.length() - 1) : addressee;
        return names.endsWith("：") ? names : names + "：";
    }
}
