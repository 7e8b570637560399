package org.keqiao.calendar;

import java.time.Instant;

/**
 * A notice of the State Council on a year's holidays and make-up days.
 *
 * @param number 国办发明电〔2022〕16号; empty where it is not known
 * @param source where the office has it from
 * @param enteredBy log-in name
 */
public record Notice(
        long id,
        int year,
        String title,
        String number,
        String source,
        State state,
        String enteredBy,
        Instant enteredAt) {

    /** Whether the notice counts. */
    public enum State {
        DRAFT("待签署"),
        IN_FORCE("已生效"),
        SUPERSEDED("已被替代"),
        DISCARDED("已作废");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 《国务院办公厅关于2023年部分节假日安排的通知》（国办发明电〔2022〕16号）. */
    public String cited() {
        return "《" + title + "》" + (number.isEmpty() ? "" : "（" + number + "）");
    }
}
