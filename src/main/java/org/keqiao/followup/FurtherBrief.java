package org.keqiao.followup;

import org.keqiao.document.ChineseDate;
import org.keqiao.followup.FollowUp.Cause;
import org.keqiao.issuance.IssuedDocument;
import org.keqiao.reply.ReplyBrief;

/** What a further reply starts from: the first one's brief, with the earlier document named by number and date. */
final class FurtherBrief {

    private static final String TITLE_END = "的答复";
    private static final String RECEIVED = "收悉";

    private FurtherBrief() {}

    static ReplyBrief of(ReplyBrief first, IssuedDocument earlier, Cause cause) {
        return new ReplyBrief(
                title(first.title()),
                first.addressee(),
                opening(first.opening(), earlier, cause),
                first.copies(),
                first.question(),
                first.important());
    }

    /** …的再次答复. */
    static String title(String first) {
        return first.endsWith(TITLE_END)
                ? first.substring(0, first.length() - TITLE_END.length()) + "的再次答复"
                : first + "（再次答复）";
    }

    /** 你们提出的“…”的提案，已于2023年5月16日以沪科提复〔2023〕45号答复。…现将…再次答复如下：. */
    static String opening(String first, IssuedDocument earlier, Cause cause) {
        int received = first.indexOf(RECEIVED);
        String subject = received < 0 ? first : first.substring(0, received);
        String why = cause == Cause.REHANDLING ? "根据反馈意见，经再次研究，现将办理情况再次答复如下：" : "现将跟踪办理情况再次答复如下：";
        return subject + (received < 0 ? "" : "，") + "已于" + ChineseDate.format(earlier.documentDate()) + "以"
                + earlier.number() + "答复。" + why;
    }
}
