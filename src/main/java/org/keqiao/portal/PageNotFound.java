package org.keqiao.portal;

import org.keqiao.engine.NotFound;

/** There is nothing under this address. */
public class PageNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public PageNotFound() {
        super("没有找到您要的内容，请核对链接，或者从首页重新进入。");
    }
}
