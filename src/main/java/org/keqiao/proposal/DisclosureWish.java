package org.keqiao.proposal;

/** Whether the proposers agree that proposal and answer are made public. */
public enum DisclosureWish {
    UNSTATED("未注明"),
    AGREED("同意公开"),
    DECLINED("不同意公开");

    private final String label;

    DisclosureWish(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
