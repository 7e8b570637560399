package org.keqiao.document;

/** A part of an official document, by the names of GB/T 9704-2012. */
public enum Part {
    COPY_NUMBER("份号"),
    SECRECY("密级和保密期限"),
    URGENCY("紧急程度"),
    HEAD_MARK("发文机关标志"),
    NUMBER("发文字号"),
    SIGNATORIES("签发人"),
    TITLE("标题"),
    ADDRESSEE("主送机关"),
    BODY("正文"),
    ATTACHMENTS("附件说明"),
    ISSUER("发文机关署名"),
    POST("签发人职务"),
    DATE("成文日期"),
    NOTES("附注"),
    ATTACHMENT_MARK("附件顺序号"),
    ATTACHMENT_TITLE("附件标题"),
    ATTACHMENT_BODY("附件"),
    COPIES("抄送机关"),
    PRINTING_OFFICE("印发机关"),
    PRINTED_ON("印发日期"),
    SEAL("印章"),
    PAGE_NUMBER("页码");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    /** The part's Chinese name. */
    public String label() {
        return label;
    }
}
