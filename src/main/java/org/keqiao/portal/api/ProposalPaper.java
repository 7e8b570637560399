package org.keqiao.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Option;
import org.keqiao.portal.DeadlineLight;
import org.keqiao.proposal.Assignment;
import org.keqiao.proposal.DisclosureWish;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.Proposer;

@Schema(name = "Proposal", description = "提案或者人大代表建议")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProposalPaper(
        @Schema(description = "案卷编号（系统内）") String id,
        @Schema(description = "类别") Option kind,
        @Schema(description = "届会机构", example = "市政协") String body,
        @Schema(description = "届") int term,
        @Schema(description = "次会议") int session,

        @Schema(description = "提案号，照原件，保留前面的 0", example = "0539")
        String number,

        @Schema(description = "完整案号", example = "市政协十四届一次会议第0539号提案")
        String caseNumber,

        @Schema(description = "案由") String title,
        @Schema(description = "提案者，第一提案人在前") List<String> proposers,
        @Schema(description = "是否还有未列出的提案者（…等）") boolean andOthers,
        @Schema(description = "提案者的类别和联系方式（部分隐去），第一提案人在前") List<Author> authors,
        @Schema(description = "提出方式", example = "联名") String submission,
        @Schema(description = "来源：交办或者直接受理") Option arrival,
        @Schema(description = "本单位的办理角色") Option role,
        @Schema(description = "主办单位；本单位会办时才有") @Nullable String hostUnit,
        @Schema(description = "提案者的公开意愿") Option disclosureWish,
        @Schema(description = "公开意愿的理由") String disclosureReason,
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

    @Schema(name = "Author", description = "提案者")
    record Author(
            @Schema(description = "姓名或者名称") String name,
            @Schema(description = "类别") Option kind,
            @Schema(description = "邮箱，部分隐去；没有的为空") String mail,
            @Schema(description = "电话，部分隐去；没有的为空") String phone) {

        static Author of(Proposer proposer) {
            return new Author(
                    proposer.name(),
                    new Option(proposer.kind().name(), proposer.kind().label()),
                    proposer.maskedMail(),
                    proposer.maskedPhone());
        }
    }

    static ProposalPaper of(Proposal proposal, DeadlineLight deadline) {
        Assignment assignment = proposal.entry().assignment();
        DisclosureWish wish = proposal.entry().disclosureWish();
        return new ProposalPaper(
                proposal.id(),
                new Option(proposal.kind().name(), proposal.kind().label()),
                proposal.session().body(),
                proposal.session().term(),
                proposal.session().session(),
                proposal.number(),
                proposal.caseNumber(),
                proposal.title(),
                proposal.proposers().names(),
                proposal.proposers().andOthers(),
                proposal.proposers().list().stream().map(Author::of).toList(),
                proposal.proposers().submission(),
                new Option(assignment.arrival().name(), assignment.arrival().label()),
                new Option(assignment.role().name(), assignment.role().label()),
                assignment.hostUnit(),
                new Option(wish.name(), wish.label()),
                proposal.entry().disclosureReason(),
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
