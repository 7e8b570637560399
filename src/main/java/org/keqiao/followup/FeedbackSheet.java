package org.keqiao.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One co-signer's rating of one reply, in two dimensions; empty until it is given.
 *
 * @param delivery how the answer reached the co-signer; null until it did
 * @param attitude 办理态度, code of a {@link Rating}
 * @param result 办理结果, code of a {@link Rating}
 * @param slipId the scan of a paper slip
 */
public record FeedbackSheet(
        String id,
        String replyId,
        String name,
        @Nullable String mail,
        @Nullable Delivery delivery,
        @Nullable LocalDate deliveredOn,
        @Nullable String attitude,
        @Nullable String result,
        String reason,
        @Nullable Channel channel,
        @Nullable Instant givenAt,
        @Nullable String slipId) {

    /** How the answer reached the co-signer. */
    public enum Delivery {
        MAIL("电子邮件"),
        LETTER("纸质信函");

        private final String label;

        Delivery(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How the rating came in. */
    public enum Channel {
        LINK("网上评价"),
        SLIP("纸质评价表");

        private final String label;

        Channel(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean given() {
        return givenAt != null;
    }
}
