package org.keqiao.database;

/** A start that must not go on, with what is missing and what the operator has to set. */
public class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    /** Both texts are in Chinese; the action names the setting to change. */
    public StartRefused(String reason, String action) {
        super(reason);
        this.action = action;
    }

    public String action() {
        return action;
    }
}
