package org.keqiao.calendar;

/** What a day is to an office. */
public enum DayKind {
    WORKDAY("工作日", true),
    WEEKEND("周末", false),
    HOLIDAY("节假日", false),
    MAKE_UP_DAY("调休上班", true);

    private final String label;
    private final boolean working;

    DayKind(String label, boolean working) {
        this.label = label;
        this.working = working;
    }

    public String label() {
        return label;
    }

    public boolean working() {
        return working;
    }
}
