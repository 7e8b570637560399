package org.keqiao.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.consultation.Consultation;
import org.keqiao.consultation.ConsultationEntry;
import org.keqiao.consultation.Consultations;
import org.keqiao.portal.Consulting;
import org.keqiao.portal.OfficeTime;
import org.keqiao.portal.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "沟通走访")
@RestController
@RequestMapping("/api/cases/{id}")
class ConsultationApi {

    private final Visitor visitor;
    private final Consulting consulting;
    private final Consultations consultations;

    ConsultationApi(Visitor visitor, Consulting consulting, Consultations consultations) {
        this.visitor = visitor;
        this.consulting = consulting;
        this.consultations = consultations;
    }

    @Schema(name = "Consultation", description = "沟通记录")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConsultationPaper(
            long id,
            @Schema(description = "沟通方式的代码") String form,
            @Schema(description = "日期") LocalDate heldOn,
            @Schema(description = "地点；没有的为空") String place,
            @Schema(description = "参加的提案者") List<String> proposers,
            @Schema(description = "我方参加人员") String staff,
            @Schema(description = "沟通内容") String content,
            @Schema(description = "提案者态度的代码") String attitude,

            @Schema(description = "更正哪一条记录；不是更正的不出现") @Nullable
            Long corrects,

            @Schema(description = "更正理由；不是更正的为空") String correction,
            @Schema(description = "是否已被后来的记录更正") boolean superseded,
            @Schema(description = "登记人") String enteredByName,
            OffsetDateTime enteredAt) {

        static ConsultationPaper of(Consultation one) {
            return new ConsultationPaper(
                    one.id(),
                    one.form().code(),
                    one.heldOn(),
                    one.place(),
                    one.proposers(),
                    one.staff(),
                    one.content(),
                    one.attitude().code(),
                    one.corrects(),
                    one.correction(),
                    one.superseded(),
                    one.enteredByName(),
                    OfficeTime.of(one.enteredAt()));
        }
    }

    @Schema(name = "ConsultationEntry", description = "登记沟通")
    record EntryPaper(
            @Schema(description = "沟通方式的代码") @Nullable String form,
            @Schema(description = "日期，不晚于今天") @Nullable LocalDate heldOn,
            @Nullable String place,

            @Schema(description = "参加的提案者，只能是本案的提案者") @Nullable
            List<String> proposers,

            @Schema(description = "我方参加人员") @Nullable String staff,
            @Schema(description = "沟通内容，5至4000字") @Nullable String content,

            @Schema(description = "提案者态度的代码") @Nullable String attitude,

            @Schema(description = "更正哪一条记录") @Nullable Long corrects,

            @Schema(description = "更正理由，更正时必填") @Nullable String correction,

            @Schema(description = "防止重复：同一个 key 只登记一次；不填则每次都登记") @Nullable
            String key) {

        ConsultationEntry entry() {
            return new ConsultationEntry(
                    text(form),
                    heldOn,
                    text(place),
                    proposers == null
                            ? List.of()
                            : proposers.stream().filter(Objects::nonNull).toList(),
                    text(staff),
                    text(content),
                    text(attitude));
        }

        private static String text(@Nullable String value) {
            return Objects.requireNonNullElse(value, "").strip();
        }
    }

    @Schema(name = "ExemptionRequest", description = "申请免予沟通")
    record ExemptionRequest(
            @Schema(description = "理由，10至1000字") @Nullable String reason) {}

    @Schema(name = "ExemptionDecision", description = "对免予沟通申请的决定")
    record ExemptionDecision(
            boolean consent,
            @Schema(description = "意见，不同意时必填") @Nullable String opinion) {}

    @Operation(operationId = "listConsultations", summary = "沟通记录", description = "含已更正的记录，近的在前。限可以查看该案件的岗位。")
    @GetMapping("/consultations")
    List<ConsultationPaper> list(@PathVariable String id) {
        visitor.requireCase(id);
        return consultations.ofCase(id).stream().map(ConsultationPaper::of).toList();
    }

    @Operation(
            operationId = "enterConsultation",
            summary = "登记沟通",
            description = "登记一次沟通，或者用一条新记录更正旧记录；记录不能改写。限办公室收文和主办处室的经办人、处长。")
    @PostMapping("/consultations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enter(@PathVariable String id, @RequestBody EntryPaper paper) {
        consulting.enter(
                id,
                Objects.requireNonNullElseGet(
                        paper.key(), () -> UUID.randomUUID().toString()),
                paper.entry(),
                paper.corrects(),
                paper.correction());
    }

    @Operation(
            operationId = "requestExemption",
            summary = "申请免予沟通",
            description = "确实联系不上提案者时提出，由分管领导决定。限办公室收文和主办处室的经办人、处长。")
    @PostMapping("/exemptions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void request(@PathVariable String id, @RequestBody ExemptionRequest request) {
        consulting.requestExemption(id, Objects.requireNonNullElse(request.reason(), ""));
    }

    @Operation(operationId = "decideExemption", summary = "决定是否免予沟通", description = "限分管领导。")
    @PostMapping("/exemptions/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable String id, @RequestBody ExemptionDecision decision) {
        consulting.decideExemption(id, decision.consent(), Objects.requireNonNullElse(decision.opinion(), ""));
    }
}
