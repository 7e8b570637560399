package org.keqiao.proposal;

/** How a proposal came to the office. */
public enum Arrival {
    ASSIGNED("交办"),
    /** The office received it from its proposers and screens it itself. */
    DIRECT("直接受理");

    private final String label;

    Arrival(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
