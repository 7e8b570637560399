package org.keqiao.document.ofd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.keqiao.document.Seal;
import org.keqiao.document.SealService;
import org.keqiao.document.layout.Geometry;

/**
 * A seal service for demonstrations.
 *
 * <p>It has a seal for everybody, signs with a key that lives as long as the process, and says of itself in the
 * picture, in the seal's name and in its certificate that it proves nothing.
 */
final class TestSealService implements SealService {

    /** What a reader shows as the signer. */
    static final String NAME = "测试印章证书（仅供演示，不具效力）";

    private static final Duration LIFE = Duration.ofDays(365);
    private static final String ALGORITHM = "SM3withSM2";
    private static final int SIDE = (int) Math.round(Geometry.SEAL_DIAMETER / Geometry.MM);

    private final Provider provider = new BouncyCastleProvider();
    private final Clock clock;
    private final KeyPair keys;
    private final byte[] certificate;
    private final SealStructure.Validity validity;
    private final Map<String, ElectronicSeal> seals = new ConcurrentHashMap<>();

    TestSealService(Clock clock) {
        this.clock = clock;
        Instant now = clock.instant();
        validity = new SealStructure.Validity(now.minus(Duration.ofDays(1)), now.plus(LIFE));
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", provider);
            generator.initialize(new ECGenParameterSpec("sm2p256v1"));
            keys = generator.generateKeyPair();
            certificate = certificate();
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ElectronicSeal sealOf(String authority) {
        return seals.computeIfAbsent(authority, this::make);
    }

    private ElectronicSeal make(String authority) {
        byte[] picture = SealPicture.png(new Seal.TestSeal(authority));
        ASN1Sequence info = SealStructure.info(
                "TEST-" + seals.size(), "TEST", authority + "（测试印章）", certificate, validity, picture, SIDE);
        ASN1Sequence seal = SealStructure.seal(info, certificate, sign(der(info)));
        return new TestElectronicSeal(seal);
    }

    private byte[] certificate() throws OperatorCreationException, IOException {
        X500Principal name = new X500Principal("CN=\"" + NAME + "\"");
        return new JcaX509v3CertificateBuilder(
                        name,
                        new BigInteger(64, new SecureRandom()),
                        Date.from(validity.from()),
                        Date.from(validity.until()),
                        name,
                        keys.getPublic())
                .build(new JcaContentSignerBuilder(ALGORITHM)
                        .setProvider(provider)
                        .build(keys.getPrivate()))
                .getEncoded();
    }

    private byte[] sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM, provider);
            signature.initSign(keys.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] der(ASN1Encodable structure) {
        try {
            return structure.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class TestElectronicSeal implements ElectronicSeal {
        private final ASN1Sequence seal;

        TestElectronicSeal(ASN1Sequence seal) {
            this.seal = seal;
        }

        @Override
        public byte[] data() {
            return der(seal);
        }

        @Override
        public byte[] sign(byte[] dataHash, String propertyInfo) {
            ASN1Sequence toSign = SealStructure.toSign(seal, clock.instant(), dataHash, propertyInfo);
            return der(SealStructure.signature(toSign, certificate, TestSealService.this.sign(der(toSign))));
        }
    }
}
