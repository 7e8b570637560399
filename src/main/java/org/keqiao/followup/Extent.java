package org.keqiao.followup;

/** How much of a reply is published (公开范围). */
public enum Extent {
    FULL("公开全文"),
    ABSTRACT("公开摘要"),
    TITLE("仅公开标题"),
    NONE("不予公开");

    private final String label;

    Extent(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
