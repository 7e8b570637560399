package org.keqiao.document;

/**
 * Where electronic seals come from (GB/T 38540-2020).
 *
 * <p>The other side is the seal service of the city, which holds the authority's seal and its key.
 */
public interface SealService {

    /** @throws IllegalStateException if the authority has no seal there */
    ElectronicSeal sealOf(String authority);

    /** One authority's seal. */
    interface ElectronicSeal {

        /** The seal with its picture: {@code SES_Seal} in DER. */
        byte[] data();

        /**
         * Puts the seal on.
         *
         * @param dataHash SM3 of the signature's description, which holds the hashes of all that is sealed
         * @param propertyInfo path of that description inside the file
         * @return {@code SES_Signature} in DER
         */
        byte[] sign(byte[] dataHash, String propertyInfo);
    }
}
