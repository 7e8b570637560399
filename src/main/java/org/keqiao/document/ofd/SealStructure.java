package org.keqiao.document.ofd;

import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;

/** The structures of an electronic seal and of its use (GB/T 38540-2020, 6 and 7). */
final class SealStructure {

    /** SM2 over SM3. */
    static final ASN1ObjectIdentifier ALGORITHM = GMObjectIdentifiers.sm2sign_with_sm3;

    private static final int VERSION = 4;
    private static final String HEADER = "ES";

    /** An authority's own seal, as against a person's. */
    private static final int UNIT_SEAL = 1;

    /** The makers' certificates are listed whole, not by their hashes. */
    private static final int WHOLE_CERTIFICATES = 1;

    private SealStructure() {}

    /**
     * What a seal is and how it looks ({@code SES_SealInfo}).
     *
     * @param certificate of whoever may use the seal
     * @param png its picture
     * @param side in millimetres
     */
    static ASN1Sequence info(
            String id, String maker, String name, byte[] certificate, Validity validity, byte[] png, int side) {
        ASN1Sequence header = sequence(new DERIA5String(HEADER), integer(VERSION), new DERIA5String(maker));
        ASN1Sequence property = sequence(
                integer(UNIT_SEAL),
                new DERUTF8String(name),
                integer(WHOLE_CERTIFICATES),
                sequence(new DEROctetString(certificate)),
                time(validity.from),
                time(validity.from),
                time(validity.until));
        ASN1Sequence picture = sequence(new DERIA5String("PNG"), new DEROctetString(png), integer(side), integer(side));
        return sequence(header, new DERIA5String(id), property, picture);
    }

    /** The seal under its maker's signature ({@code SES_Seal}). */
    static ASN1Sequence seal(ASN1Sequence info, byte[] makerCertificate, byte[] signature) {
        return sequence(info, new DEROctetString(makerCertificate), ALGORITHM, new DERBitString(signature));
    }

    /** What is signed when a seal is put on ({@code TBS_Sign}). */
    static ASN1Sequence toSign(ASN1Encodable seal, Instant at, byte[] dataHash, String propertyInfo) {
        return sequence(integer(VERSION), seal, time(at), new DERBitString(dataHash), new DERIA5String(propertyInfo));
    }

    /** A seal put on ({@code SES_Signature}). */
    static ASN1Sequence signature(ASN1Sequence toSign, byte[] certificate, byte[] signature) {
        return sequence(toSign, new DEROctetString(certificate), ALGORITHM, new DERBitString(signature));
    }

    record Validity(Instant from, Instant until) {}

    private static ASN1Sequence sequence(ASN1Encodable... parts) {
        return new DERSequence(parts);
    }

    private static ASN1Integer integer(int value) {
        return new ASN1Integer(value);
    }

    private static ASN1GeneralizedTime time(Instant instant) {
        return new ASN1GeneralizedTime(Date.from(instant));
    }
}
