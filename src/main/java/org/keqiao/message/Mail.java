package org.keqiao.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the outbox.
 *
 * @param id its Message-ID is made of it, so that a mail sent twice can be recognised
 * @param link path of our own site; forgotten once the mail is sent if it lets somebody in
 * @param attempts how often it was tried
 * @param lastError what went wrong the last time
 * @param settledAt when it was sent, given up or cancelled
 */
public record Mail(
        String id,
        @Nullable String caseId,
        String recipient,
        String address,
        String subject,
        String body,
        @Nullable String link,
        State state,
        int attempts,
        Instant nextAttemptAt,
        @Nullable String lastError,
        Instant createdAt,
        @Nullable Instant settledAt) {

    /** How far it is. */
    public enum State {
        QUEUED("待发送"),
        SENT("已发送"),
        FAILED("失败"),
        CANCELLED("不再发送");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
