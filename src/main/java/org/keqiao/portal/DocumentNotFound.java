package org.keqiao.portal;

import org.keqiao.engine.NotFound;

/** There is no such document, none that the person may read, or none on paper yet. */
public class DocumentNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    private DocumentNotFound(String message) {
        super(message);
    }

    static DocumentNotFound unknown() {
        return new DocumentNotFound("没有找到这份公文，或者它不在您的职责范围内。请核对链接，或联系办公室收文岗。");
    }

    static DocumentNotFound attachment() {
        return new DocumentNotFound("没有找到这个附件，或者它不在您的职责范围内。请核对链接，或联系办公室收文岗。");
    }

    static DocumentNotFound notTypeset() {
        return new DocumentNotFound("这份公文还没有排版，暂时没有 PDF。请等编号、排版完成后再打开。");
    }

    static DocumentNotFound notSealed() {
        return new DocumentNotFound("这份公文还没有用印，暂时没有 OFD 正本。请等用印完成后再下载。");
    }

    static DocumentNotFound notDrafted() {
        return new DocumentNotFound("这个案件还没有答复稿，暂时不能预览。请等经办人提交第一稿后再打开。");
    }

    /** For readers without an account, who learn nothing of what is not public. */
    public static DocumentNotFound notPublic() {
        return new DocumentNotFound("没有找到这份公开的答复，它可能没有公开或者已经撤下。请从公开答复列表中查找。");
    }

    /** For the recipient of a signed link that is wrong, used, taken back or expired. */
    public static DocumentNotFound linkClosed() {
        return new DocumentNotFound("这个链接没有可以阅读的文件，它可能已经用过、收回或者过期。如有疑问，请与发来链接的单位联系。");
    }
}
