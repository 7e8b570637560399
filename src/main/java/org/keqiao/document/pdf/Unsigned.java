package org.keqiao.document.pdf;

import org.keqiao.document.DocumentSigner;

/** The signer of an installation that has no certificate: files leave as they are, and every page says so. */
final class Unsigned implements DocumentSigner {

    @Override
    public byte[] sign(byte[] pdf) {
        return pdf;
    }

    @Override
    public String signerName() {
        return "";
    }
}
