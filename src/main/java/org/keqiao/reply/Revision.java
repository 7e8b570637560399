package org.keqiao.reply;

import java.time.Instant;

/**
 * A submitted draft; each is kept.
 *
 * @param no 1, 2, 3… within the reply
 * @param round in which it was written, from 1
 */
public record Revision(int no, int round, Draft draft, String drafter, String drafterName, Instant draftedAt) {

    /** 第2稿. */
    public String label() {
        return "第" + no + "稿";
    }
}
