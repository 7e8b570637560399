package org.keqiao.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.keqiao.document.DocumentRenderer;
import org.keqiao.document.Glyphs;
import org.keqiao.document.template.ApprovalSlip;
import org.keqiao.document.template.ApprovalSlip.Field;
import org.keqiao.issuance.IssuedDocument;
import org.keqiao.issuance.IssuerPolicy;
import org.keqiao.organization.Organization;
import org.keqiao.policy.Policies;
import org.keqiao.portal.CaseFolder.ReplyFolder;
import org.keqiao.reply.Draft;
import org.keqiao.reply.Opinion;
import org.keqiao.reply.Outcome;
import org.keqiao.reply.Replies;
import org.keqiao.reply.Reply;
import org.keqiao.reply.Revision;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The approval slip (发文稿纸) of a case's latest reply, for those who may read the case. */
@Component
public class ApprovalSlips {

    private final CaseFolders folders;
    private final Replies replies;
    private final Organization organization;
    private final Policies policies;
    private final DocumentRenderer renderer;
    private final Glyphs glyphs;
    private final Clock clock;

    ApprovalSlips(
            CaseFolders folders,
            Replies replies,
            Organization organization,
            Policies policies,
            DocumentRenderer renderer,
            Glyphs glyphs,
            Clock clock) {
        this.folders = folders;
        this.replies = replies;
        this.organization = organization;
        this.policies = policies;
        this.renderer = renderer;
        this.glyphs = glyphs;
        this.clock = clock;
    }

    /**
     * The slip as of now, every opinion of every round on it.
     *
     * @throws org.keqiao.worklist.CaseNotFound if there is no such case, or none for this person
     * @throws DocumentNotFound before the first draft
     */
    public ResponseEntity<byte[]> pdf(String caseId) {
        CaseFolder folder = folders.open(caseId);
        ReplyFolder reply = folder.reply();
        Revision revision = reply == null ? null : reply.currentRevision();
        if (reply == null || revision == null) {
            throw DocumentNotFound.notDrafted();
        }
        byte[] pages = renderer.render(slip(folder, reply, revision).document());
        return Pdf.inline(pages, "发文稿纸：" + folder.line().number() + "的答复");
    }

    private ApprovalSlip slip(CaseFolder folder, ReplyFolder reply, Revision revision) {
        LocalDate today = LocalDate.now(clock);
        Draft draft = revision.draft();
        return new ApprovalSlip(
                policies.inForce("issuer", "", today, IssuerPolicy.class)
                        .value()
                        .authority(),
                number(folder, reply.reply()),
                draft.title(),
                draft.addressee(),
                draft.copies(),
                fields(reply.reply(), revision),
                reply.opinions().stream().map(this::opinion).toList(),
                today);
    }

    private static String number(CaseFolder folder, Reply reply) {
        return folder.documents().stream()
                .filter(document -> document.id().equals(reply.documentId()))
                .map(IssuedDocument::number)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private List<Field> fields(Reply reply, Revision revision) {
        Draft draft = revision.draft();
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("拟稿处室", organization.unitName(reply.leadUnitId())));
        fields.add(new Field("拟稿人", revision.drafterName()));
        fields.add(new Field("稿次", revision.label()));
        fields.add(new Field("拟稿时间", OfficeTime.words(revision.draftedAt())));
        fields.add(new Field("办理结果", outcome(draft)));
        fields.add(new Field("公开属性", draft.disclosure().label()));
        String units =
                draft.countersigners().stream().map(organization::unitName).collect(Collectors.joining("、"));
        fields.add(new Field("会签单位", units.isEmpty() ? "无" : units));
        return fields;
    }

    private String outcome(Draft draft) {
        String label = replies.outcomes().stream()
                .filter(outcome -> outcome.code().equals(draft.outcome()))
                .map(Outcome::label)
                .findFirst()
                .orElse(draft.outcome());
        return draft.commitmentDue() == null ? label : label + "（" + OfficeTime.words(draft.commitmentDue()) + "前完成）";
    }

    /** An opinion may hold what no font has; unlike a document that leaves the house, the slip then shows 〓. */
    private String printable(String text) {
        String printable = text;
        for (String missing : glyphs.missingIn(text)) {
            printable = printable.replace(missing, "〓");
        }
        return printable;
    }

    private ApprovalSlip.Opinion opinion(Opinion opinion) {
        String unit = opinion.unitId() == null ? "" : "（" + organization.unitName(opinion.unitId()) + "）";
        String words = opinion.text().isEmpty() ? "" : "\n" + opinion.text();
        return new ApprovalSlip.Opinion(
                opinion.stageName() + unit + "\n第" + opinion.revision() + "稿",
                printable(opinion.decisionName() + words),
                opinion.givenByName(),
                OfficeTime.words(opinion.givenAt()));
    }
}
