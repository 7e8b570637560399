package org.keqiao.invitation;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The secret part of links: the number of a key, 256 random bits, and their HMAC-SHA256 under that key.
 *
 * <p>A guessed or altered one is turned away by its signature, before the database is asked for it.
 */
@Component
class Tokens {

    private static final int KEY_NO = Integer.BYTES;
    private static final int RANDOM_PART = 32;
    private static final int SIGNATURE = 32;
    private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9_-]{91}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SigningKeys keys;

    Tokens(SigningKeys keys) {
        this.keys = keys;
    }

    String make() {
        SigningKeys.Key key = keys.current();
        byte[] random = new byte[RANDOM_PART];
        RANDOM.nextBytes(random);
        byte[] signed = ByteBuffer.allocate(KEY_NO + RANDOM_PART)
                .putInt(key.no())
                .put(random)
                .array();
        byte[] token = ByteBuffer.allocate(KEY_NO + RANDOM_PART + SIGNATURE)
                .put(signed)
                .put(sign(signed, key.secret()))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The hash under which a genuine token is kept; empty for one that we never made. */
    Optional<byte[]> hashOfGenuine(String text) {
        if (!TEXT.matcher(text).matches()) {
            return Optional.empty();
        }
        byte[] token = Base64.getUrlDecoder().decode(text);
        byte[] signed = Arrays.copyOf(token, KEY_NO + RANDOM_PART);
        byte[] signature = Arrays.copyOfRange(token, KEY_NO + RANDOM_PART, token.length);
        return keys.withNo(ByteBuffer.wrap(token).getInt())
                .filter(key -> MessageDigest.isEqual(signature, sign(signed, key.secret())))
                // The last character holds spare bits: only the spelling we gave out is ours.
                .filter(key -> Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(token)
                        .equals(text))
                .map(key -> hash(text));
    }

    byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sign(byte[] bytes, byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
