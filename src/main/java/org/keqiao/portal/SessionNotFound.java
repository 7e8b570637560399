package org.keqiao.portal;

import org.keqiao.engine.NotFound;

/** No proposal is of the session asked for. */
public class SessionNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    SessionNotFound() {
        super("没有找到这一届次的提案或建议。请从统计页面选择届次。");
    }
}
