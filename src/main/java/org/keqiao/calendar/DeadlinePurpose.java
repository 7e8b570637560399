package org.keqiao.calendar;

/**
 * What a deadline is for; a bean of the module that opens such deadlines.
 *
 * @param id capitals, also the scope of its rule: {@code CO_HANDLING_OPINION}
 * @param label Chinese name without 期限: 会办意见
 * @param leading whether lists and tasks show it as the deadline of the case
 */
public record DeadlinePurpose(String id, String label, boolean leading) {

    /** A deadline beside the one of the case. */
    public DeadlinePurpose(String id, String label) {
        this(id, label, false);
    }
}
