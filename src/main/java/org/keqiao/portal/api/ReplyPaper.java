package org.keqiao.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.portal.CaseFolder.ReplyFolder;
import org.keqiao.portal.OfficeTime;
import org.keqiao.reply.Disclosure;
import org.keqiao.reply.Opinion;
import org.keqiao.reply.Reply;
import org.keqiao.reply.Revision;

@Schema(name = "Reply", description = "答复：现在的稿子和各环节的意见")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplyPaper(
        @Schema(description = "本案的第几次答复，从 1 起") int ordinal,
        @Schema(description = "进展") Reply.Status status,
        @Schema(description = "第几轮；尚未起草为 0") int round,
        @Schema(description = "签发人") @Nullable String signatoryName,
        @Schema(description = "签发日期") @Nullable LocalDate signedOffOn,
        @Schema(description = "最新一稿；起草前不出现") @Nullable DraftPaper draft,
        @Schema(description = "意见，先提的在前") List<OpinionPaper> opinions) {

    @Schema(name = "Draft", description = "一稿")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DraftPaper(
            @Schema(description = "第几稿") int no,
            String title,
            String addressee,
            @Schema(description = "正文，一行一段") String body,
            String copies,
            @Schema(description = "办理结果的代码") String outcome,
            @Nullable LocalDate commitmentDue,
            Disclosure disclosure,
            String disclosureReason,
            List<String> countersigners,
            String drafterName,
            OffsetDateTime draftedAt) {

        static DraftPaper of(Revision revision) {
            return new DraftPaper(
                    revision.no(),
                    revision.draft().title(),
                    revision.draft().addressee(),
                    revision.draft().letter(),
                    revision.draft().copies(),
                    revision.draft().outcome(),
                    revision.draft().commitmentDue(),
                    revision.draft().disclosure(),
                    revision.draft().disclosureReason(),
                    revision.draft().countersigners(),
                    revision.drafterName(),
                    OfficeTime.of(revision.draftedAt()));
        }
    }

    @Schema(name = "Opinion", description = "对一稿的意见")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OpinionPaper(
            @Schema(description = "针对第几稿") int revision,
            @Schema(description = "环节") String stageName,
            @Schema(description = "会签单位代码") @Nullable String unitId,
            @Schema(description = "是否通过") boolean approved,
            @Schema(description = "决定") String decision,
            @Schema(description = "意见") String text,
            @Schema(description = "提意见的人") String givenByName,
            OffsetDateTime givenAt) {

        static OpinionPaper of(Opinion opinion) {
            return new OpinionPaper(
                    opinion.revision(),
                    opinion.stageName(),
                    opinion.unitId(),
                    opinion.approved(),
                    opinion.decisionName(),
                    opinion.text(),
                    opinion.givenByName(),
                    OfficeTime.of(opinion.givenAt()));
        }
    }

    static ReplyPaper of(ReplyFolder folder) {
        Reply reply = folder.reply();
        Revision current = folder.currentRevision();
        return new ReplyPaper(
                reply.ordinal(),
                reply.status(),
                reply.round(),
                reply.signatoryName(),
                reply.signedOffOn(),
                current == null ? null : DraftPaper.of(current),
                folder.opinions().stream().map(OpinionPaper::of).toList());
    }
}
