package org.keqiao.document;

/** Addressees and copies fill a whole page, so that no text could stand above the imprint (GB/T 9704-2012, 7.4). */
public class OverfullImprintException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OverfullImprintException() {
        super("主送机关、抄送机关太多，版记占满了一页。请改用统称（例如“各区人民政府”），或者把名单作为附件。");
    }
}
