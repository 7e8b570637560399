package org.keqiao.engine;

/** The actor's duties do not include opening cases of this kind. */
public class StartNotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartNotAllowed() {
        super("您的职责不包括登记这类案件。如确有需要，请联系系统管理员。");
    }
}
