package org.keqiao.document.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.keqiao.document.Block;
import org.keqiao.document.ChineseDate;
import org.keqiao.document.Head;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.Paragraph;
import org.keqiao.document.Seal;
import org.keqiao.document.Signature;

/**
 * A notice to one applicant in the letter format: 补正通知 or 不予认定通知.
 *
 * @param points what is to be corrected, or the reasons; numbered where there are several
 * @param closing what happens next, one paragraph a line
 * @param contact for the note below the date: 联系人：办公室，电话：…; empty for none
 */
public record ApplicantNotice(
        String issuer,
        String number,
        String title,
        String applicant,
        String opening,
        List<String> points,
        String closing,
        String contact,
        LocalDate date,
        @Nullable Seal seal) {

    public ApplicantNotice {
        points = List.copyOf(points);
    }

    /** What the applicant sent in, and who answers under which number. */
    public record Subject(String issuer, String number, String applicant, String project, LocalDate appliedOn) {}

    /**
     * 补正通知: the application is incomplete.
     *
     * @param due last day for the correction
     * @param consequence what follows if the day passes, as the rule in force has it
     */
    public static ApplicantNotice correction(
            Subject subject,
            List<String> items,
            LocalDate due,
            String consequence,
            String contact,
            LocalDate date,
            @Nullable Seal seal) {
        return new ApplicantNotice(
                subject.issuer(),
                subject.number(),
                "关于“" + subject.project() + "”申报材料的补正通知",
                subject.applicant() + "：",
                opening(subject) + "经形式审查，申报材料需要补正，请补正下列内容：",
                items,
                "请于" + ChineseDate.format(due) + "前提交补正材料。" + consequence,
                contact,
                date,
                seal);
    }

    /**
     * 不予认定通知: the project is not certified.
     *
     * @param remedy how the applicant may object, as the rule in force has it
     */
    public static ApplicantNotice rejection(
            Subject subject, List<String> reasons, String remedy, String contact, LocalDate date, @Nullable Seal seal) {
        return new ApplicantNotice(
                subject.issuer(),
                subject.number(),
                "关于“" + subject.project() + "”的不予认定通知",
                subject.applicant() + "：",
                opening(subject) + "经审查，不予认定，理由如下：",
                reasons,
                remedy,
                contact,
                date,
                seal);
    }

    /** The notice as a letter. */
    public OfficialDocument document() {
        List<Block> body = new ArrayList<>(Block.fromText(opening));
        IntStream.range(0, points.size())
                .mapToObj(i -> points.size() == 1 ? points.get(i) : (i + 1) + "." + points.get(i))
                .map(Paragraph::new)
                .forEach(body::add);
        body.addAll(Block.fromText(closing));
        List<String> notes = contact.isEmpty() ? List.of() : List.of("（" + contact + "）");
        return new OfficialDocument(
                Head.letter(issuer, number),
                title,
                applicant,
                body,
                List.of(),
                notes,
                new Signature(issuer, date, seal),
                null);
    }

    private static String opening(Subject subject) {
        return "你单位" + ChineseDate.format(subject.appliedOn()) + "申报的“" + subject.project() + "”收悉。";
    }
}
