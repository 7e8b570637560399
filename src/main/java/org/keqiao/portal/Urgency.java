package org.keqiao.portal;

/** How close a deadline is; always shown in words as well as in colour. */
public enum Urgency {
    OVERDUE("已逾期"),
    DUE_SOON("即将到期"),
    PAUSED("已暂停"),
    ON_TIME("正常"),
    ENDED("已结束"),
    OPEN_ENDED("未设期限");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
