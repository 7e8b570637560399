package org.keqiao.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.message.Inbox;
import org.keqiao.message.Message;
import org.keqiao.portal.OfficeTime;
import org.keqiao.portal.Reminding;
import org.keqiao.portal.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "消息")
@RestController
@RequestMapping("/api")
class MessageApi {

    private static final int MAX_SIZE = 200;

    private final Visitor visitor;
    private final Inbox inbox;
    private final Reminding reminding;

    MessageApi(Visitor visitor, Inbox inbox, Reminding reminding) {
        this.visitor = visitor;
        this.inbox = inbox;
        this.reminding = reminding;
    }

    @Schema(name = "Message", description = "消息")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MessageLine(
            @Schema(description = "编号") long id,
            @Schema(description = "种类，例如 催办") String topic,
            @Schema(description = "标题") String title,
            @Schema(description = "内容") String text,

            @Schema(description = "案卷编号；与案件无关的不出现") @Nullable
            String caseId,

            @Schema(description = "收到时间") OffsetDateTime sentAt,
            @Schema(description = "是否已读") boolean read) {

        static MessageLine of(Message message) {
            return new MessageLine(
                    message.id(),
                    message.topic(),
                    message.title(),
                    message.text(),
                    message.caseId(),
                    OfficeTime.of(message.sentAt()),
                    message.read());
        }
    }

    @Schema(name = "MessagePage", description = "一页消息，新的在前")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(
            List<MessageLine> items,

            @Schema(description = "下一页的 after；最后一页不出现") @Nullable
            Long next) {}

    @Schema(name = "ReminderRequest", description = "催办")
    record ReminderRequest(
            @Schema(description = "催办的岗位（组），须有该案件未办结的任务") @Nullable
            String group,

            @Schema(description = "催办内容，不超过300字") @Nullable String text,

            @Schema(description = "防止重复：同一个 key 只催办一次；不填则每次都催办") @Nullable
            String key) {}

    @Operation(operationId = "listMessages", summary = "我的消息", description = "发给本人或者本人岗位的消息；案件的消息，限可以查看该案件的岗位。")
    @GetMapping("/messages")
    Page list(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(defaultValue = "50") int size) {
        if (size < 1 || size > MAX_SIZE) {
            throw new InvalidRequest("“size”（每页条数）应为 1 至 200。");
        }
        Inbox.Page page = inbox.of(visitor.actor(), unread, after, size);
        return new Page(page.messages().stream().map(MessageLine::of).toList(), page.next());
    }

    @Operation(operationId = "readMessage", summary = "标为已读", description = "重复标记没有影响。")
    @PostMapping("/messages/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable long id) {
        inbox.markRead(visitor.actor(), id);
    }

    @Operation(operationId = "remind", summary = "催办", description = "可以多次催办，每次都记入办理经过。限办公室收文、处长、分管领导。")
    @PostMapping("/cases/{id}/reminders")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remind(@PathVariable String id, @RequestBody ReminderRequest request) {
        reminding.remind(
                id,
                Objects.requireNonNullElseGet(
                        request.key(), () -> UUID.randomUUID().toString()),
                Objects.requireNonNullElse(request.group(), ""),
                Objects.requireNonNullElse(request.text(), ""));
    }
}
