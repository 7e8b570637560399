package org.keqiao.worklist;

import org.keqiao.engine.NotFound;

/** There is no such case, or none that the actor may read; the two are not told apart on purpose. */
public class CaseNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public CaseNotFound() {
        super("没有找到这个案件，或者它不在您的职责范围内。请核对链接，或联系办公室收文岗。");
    }
}
