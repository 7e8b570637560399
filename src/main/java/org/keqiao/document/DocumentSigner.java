package org.keqiao.document;

/**
 * Puts the unit's electronic signature on a finished file.
 *
 * <p>The other side may be a certificate of the unit's own or a signing service; nothing else of the system knows.
 */
public interface DocumentSigner {

    /**
     * The signed file: the given bytes unchanged, with the signature behind them.
     *
     * @throws IllegalStateException if the certificate cannot sign; nothing is issued then
     */
    byte[] sign(byte[] pdf);

    /** Whom the signature names, as the certificate says; empty where this installation does not sign. */
    String signerName();
}
