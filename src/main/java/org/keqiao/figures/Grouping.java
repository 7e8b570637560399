package org.keqiao.figures;

/** What a row of the figures stands for. */
public enum Grouping {
    ALL("全部"),
    UNIT("承办处室"),
    CATEGORY("类别");

    private final String label;

    Grouping(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the case belongs to the row with this key; a case without a division to the row with the empty key. */
    boolean holds(CountedCase one, String key) {
        return switch (this) {
            case ALL -> true;
            case UNIT -> key.equals(one.unitId() == null ? "" : one.unitId());
            case CATEGORY -> key.equals(one.category());
        };
    }
}
