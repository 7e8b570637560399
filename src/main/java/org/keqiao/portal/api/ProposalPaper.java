package org.keqiao.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Option;
import org.keqiao.portal.DeadlineLight;
import org.keqiao.proposal.Proposal;

@Schema(name = "Proposal", description = "提案或者人大代表建议")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProposalPaper(
        @Schema(description = "案卷编号（系统内）") String id,
        @Schema(description = "类别") Option kind,
        @Schema(description = "届") int term,
        @Schema(description = "次会议") int session,

        @Schema(description = "提案号，照原件，保留前面的 0", example = "0539")
        String number,

        @Schema(description = "完整案号", example = "市政协十四届一次会议第0539号提案")
        String caseNumber,

        @Schema(description = "案由") String title,
        @Schema(description = "提案者，第一提案人在前") List<String> proposers,
        @Schema(description = "是否还有未列出的提案者（…等）") boolean andOthers,
        @Schema(description = "分类") Option category,
        @Schema(description = "是否重点提案") boolean keyProposal,
        @Schema(description = "背景情况") String background,
        @Schema(description = "问题及分析") String analysis,
        @Schema(description = "具体建议") String suggestions,
        @Schema(description = "交办日期") LocalDate assignedOn,
        @Schema(description = "交办单位") String assignedBy,
        @Schema(description = "办理期限") DeadlineLight deadline,
        @Schema(description = "办理状态") Option status,
        @Schema(description = "退办理由") @Nullable String returnReason,
        @Schema(description = "主办处室代码") @Nullable String leadUnitId) {

    static ProposalPaper of(Proposal proposal, DeadlineLight deadline) {
        return new ProposalPaper(
                proposal.id(),
                new Option(proposal.kind().name(), proposal.kind().label()),
                proposal.session().term(),
                proposal.session().session(),
                proposal.number(),
                proposal.caseNumber(),
                proposal.title(),
                proposal.proposers().names(),
                proposal.proposers().andOthers(),
                new Option(proposal.category().name(), proposal.category().label()),
                proposal.keyProposal(),
                proposal.content().background(),
                proposal.content().analysis(),
                proposal.content().suggestions(),
                proposal.assignedOn(),
                proposal.assignedBy(),
                deadline,
                new Option(proposal.status().name(), proposal.status().label()),
                proposal.returnReason(),
                proposal.leadUnitId());
    }
}
