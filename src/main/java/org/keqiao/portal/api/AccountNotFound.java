package org.keqiao.portal.api;

import org.keqiao.engine.NotFound;

/** No official bears this log-in name. */
class AccountNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    AccountNotFound() {
        super("没有这个用户。请先通过机构接口（PUT /api/organization）录入。");
    }
}
