package org.keqiao.reply;

/** Disclosure category (公开属性), Regulations on Open Government Information, art. 15 to 19. */
public enum Disclosure {
    PROACTIVE("主动公开"),
    ON_REQUEST("依申请公开"),
    WITHHELD("不予公开");

    private final String label;

    Disclosure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
