package org.keqiao.proposal;

/** What our office is in the handling of a proposal that was assigned to it. */
public enum HandlingRole {
    SOLE("独办"),
    LEAD("主办"),
    /** We write an opinion to the host unit, and answer no member ourselves. */
    CO_HANDLING("会办"),
    /** Each unit answers its own part to the member. */
    SEPARATE("分办");

    private final String label;

    HandlingRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
