package org.keqiao.message;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.organization.MailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails on their way out: entered in the caller's transaction, sent afterwards by {@link Postman}. */
@Component
class Outbox {

    /** Links below this path let in whoever has them. */
    static final String KEYED = "/i/";

    private final JdbcClient database;
    private final Clock clock;

    Outbox(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(String recipient, String address, Notice notice) {
        String link = notice.link() == null && notice.caseId() != null ? "/cases/" + notice.caseId() : notice.link();
        boolean valid = MailAddress.isValid(address);
        OffsetDateTime now = OffsetDateTime.now(clock);
        database.sql("""
                        insert into message.mails
                          (id, case_id, recipient, address, subject, body, link, state, next_attempt_at, last_error,
                           created_at, settled_at)
                        values (:id, :case, :recipient, :address, :subject, :body, :link, :state, :now, :error,
                          :now, :settled)""")
                .param("id", UUID.randomUUID().toString())
                .param("case", notice.caseId())
                .param("recipient", recipient)
                .param("address", address)
                .param("subject", "【" + notice.topic() + "】" + notice.title())
                .param("body", notice.text())
                .param("link", link)
                .param("state", (valid ? Mail.State.QUEUED : Mail.State.FAILED).name())
                .param("error", valid ? null : "邮箱地址格式不对")
                .param("now", now)
                .param("settled", settled(valid, now))
                .update();
    }

    private static @Nullable OffsetDateTime settled(boolean valid, OffsetDateTime now) {
        return valid ? null : now;
    }
}
