package org.keqiao.portal;

/** There is no such document, none that the person may read, or none on paper yet. */
public class DocumentNotFound extends RuntimeException {

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

    static DocumentNotFound notDrafted() {
        return new DocumentNotFound("这个案件还没有答复稿，暂时不能预览。请等经办人提交第一稿后再打开。");
    }
}
