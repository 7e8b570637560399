package org.keqiao.document;

/** Reads back what a file's electronic signature says. */
@FunctionalInterface
public interface SignatureCheck {

    Result check(byte[] pdf);

    /**
     * What was found.
     *
     * @param signer common name of the signer's certificate; empty without a signature
     */
    record Result(Verdict verdict, String signer) {

        /** For example 签名有效（上海市科学技术委员会）. */
        public String words() {
            return signer.isEmpty() ? verdict.label() : verdict.label() + "（" + signer + "）";
        }
    }

    /** Whether a signature covers the whole file and fits it. */
    enum Verdict {
        NONE("无签名"),
        VALID("签名有效"),
        BROKEN("签名无效，文件在签名后被改动");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
