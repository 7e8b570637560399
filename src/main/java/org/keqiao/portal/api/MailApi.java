package org.keqiao.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.message.Mail;
import org.keqiao.message.Mails;
import org.keqiao.message.Postman;
import org.keqiao.organization.Duty;
import org.keqiao.portal.OfficeTime;
import org.keqiao.portal.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "邮件")
@RestController
@RequestMapping("/api/mails")
class MailApi {

    private static final int SIZE = 200;

    private final Visitor visitor;
    private final Mails mails;
    private final Postman postman;

    MailApi(Visitor visitor, Mails mails, Postman postman) {
        this.visitor = visitor;
        this.mails = mails;
        this.postman = postman;
    }

    @Schema(name = "Mail", description = "未发出的邮件；内容属于案件，不在这里")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MailLine(
            @Schema(description = "编号，即 Message-ID 中 @ 以前的部分")
            String id,

            @Schema(description = "收件人") String recipient,
            @Schema(description = "地址") String address,
            @Schema(description = "写成时间") OffsetDateTime createdAt,
            @Schema(description = "已试次数") int attempts,
            @Schema(description = "上次的错误") @Nullable String lastError) {

        static MailLine of(Mail mail) {
            return new MailLine(
                    mail.id(),
                    mail.recipient(),
                    mail.address(),
                    OfficeTime.of(mail.createdAt()),
                    mail.attempts(),
                    mail.lastError());
        }
    }

    @Schema(name = "Outbox", description = "发件箱")
    record Outbox(
            @Schema(description = "是否配置了邮件服务器") boolean server,
            @Schema(description = "失败的邮件总数") long failedCount,
            @Schema(description = "待发送的邮件总数") long queuedCount,
            @Schema(description = "失败的邮件，最早的200封") List<MailLine> failed,
            @Schema(description = "待发送的邮件，最早的200封") List<MailLine> queued) {}

    @Operation(operationId = "getMails", summary = "未发出的邮件", description = "限系统管理。")
    @GetMapping
    Outbox list() {
        visitor.require(Duty.ADMINISTRATOR);
        return new Outbox(
                postman.hasServer(),
                mails.count(Mail.State.FAILED),
                mails.count(Mail.State.QUEUED),
                lines(Mail.State.FAILED),
                lines(Mail.State.QUEUED));
    }

    private List<MailLine> lines(Mail.State state) {
        return mails.in(state, SIZE).stream().map(MailLine::of).toList();
    }

    @Operation(operationId = "resendMail", summary = "重新发送", description = "失败的重新排队，待发送的马上再试。限系统管理。")
    @PostMapping("/{id}/resend")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resend(@PathVariable String id) {
        visitor.require(Duty.ADMINISTRATOR);
        mails.resend(id);
    }

    @Operation(operationId = "cancelMail", summary = "不再发送", description = "已经发出的不能撤回。限系统管理。")
    @PostMapping("/{id}/cancel")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable String id) {
        visitor.require(Duty.ADMINISTRATOR);
        mails.cancel(id);
    }
}
