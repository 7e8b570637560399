package org.keqiao.portal;

/** No proposal is of the session asked for. */
public class SessionNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SessionNotFound() {
        super("没有找到这一届次的提案或建议。请从统计页面选择届次。");
    }
}
