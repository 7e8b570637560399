package org.keqiao.issuance;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a sealed copy, checked at the moment of asking.
 *
 * @param signature for example 签名有效（上海市科学技术委员会）
 * @param signed whether the file bears a signature that fits it
 * @param sameAsSignedOff whether the file says what was signed off
 * @param sha256 of the PDF, in hexadecimal digits
 * @param ofdSha256 of the OFD; null for copies older than that format
 */
public record Proof(
        String signature,
        boolean signed,
        boolean sameAsSignedOff,
        String sha256,
        @Nullable String ofdSha256,
        OffsetDateTime sealedAt) {}
