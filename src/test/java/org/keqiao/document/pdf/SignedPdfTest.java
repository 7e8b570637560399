package org.keqiao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqiao.document.GoldenReply;
import org.keqiao.document.SignatureCheck;
import org.keqiao.document.SignatureCheck.Verdict;

/** Prevents a signature that proves nothing: one that others cannot verify, or that bears a changed letter. */
class SignedPdfTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-05-16T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final UnitCertificate CERTIFICATE = TestCertificate.make(CLOCK);
    private static final byte[] PLAIN = new PdfRenderer(FontLibrary.bundled()).render(GoldenReply.document());
    private static final byte[] SIGNED = new PadesSigner(CERTIFICATE, CLOCK).sign(PLAIN);

    private final SignatureCheck check = new PadesCheck();

    @TempDir
    Path folder;

    @Test
    void isFoundValidWithTheNameOfTheTestCertificate() {
        SignatureCheck.Result result = check.check(SIGNED);
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
        assertThat(result.words()).isEqualTo("签名有效（测试证书（仅供演示，不具效力））");
    }

    @Test
    void leavesTheRenderedBytesAsTheyWere() {
        assertThat(Arrays.copyOf(SIGNED, PLAIN.length)).isEqualTo(PLAIN);
    }

    @Test
    void isStillArchivalAndAccessible() throws Exception {
        Conformance.assertValid(SIGNED);
    }

    @Test
    void isVerifiedByAnIndependentReader() throws Exception {
        assertThat(isGenuine(SIGNED)).isTrue();
    }

    @Test
    void oneChangedByteIsDetectedWhereverItStands() throws Exception {
        for (int at = 200; at < PLAIN.length - 200; at += PLAIN.length / 40) {
            byte[] changed = SIGNED.clone();
            changed[at] ^= 1;
            assertThat(check.check(changed).verdict()).as("byte " + at).isNotEqualTo(Verdict.VALID);
        }
        byte[] changed = SIGNED.clone();
        changed[PLAIN.length / 2] ^= 1;
        assertThat(isGenuine(changed)).isFalse();
    }

    @Test
    void whatIsAppendedLaterIsDetected() {
        byte[] longer = Arrays.copyOf(SIGNED, SIGNED.length + 20);
        Arrays.fill(longer, SIGNED.length, longer.length, (byte) ' ');
        assertThat(check.check(longer).verdict()).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void aProofHasNone() {
        assertThat(check.check(PLAIN)).isEqualTo(new SignatureCheck.Result(Verdict.NONE, ""));
    }

    @Test
    void theUnitsOwnCertificateComesFromItsFile() throws Exception {
        Path file = store("Secret-2023");
        UnitCertificate loaded = UnitCertificate.load(file, "Secret-2023".toCharArray());
        byte[] signed = new PadesSigner(loaded, CLOCK).sign(PLAIN);
        assertThat(check.check(signed).verdict()).isEqualTo(Verdict.VALID);
        assertThatThrownBy(() -> UnitCertificate.load(file, "wrong".toCharArray()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("keqiao.signature.password");
    }

    @Test
    void aCertificatePastItsDaySignsNothing() {
        Clock later = Clock.offset(CLOCK, Duration.ofDays(400));
        assertThatThrownBy(() -> new PadesSigner(CERTIFICATE, later).sign(PLAIN))
                .hasMessageContaining("不在有效期内");
    }

    private Path store(String password) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "unit",
                CERTIFICATE.key(),
                password.toCharArray(),
                CERTIFICATE.chain().toArray(X509Certificate[]::new));
        Path file = folder.resolve("unit.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
        return file;
    }

    /** PDFBox finds the signature and its bytes, Bouncy Castle checks it: nothing of the library that signed. */
    private static boolean isGenuine(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = document.getLastSignatureDictionary();
            int[] range = signature.getByteRange();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(range[0]).isZero();
            assertThat(range[2] + range[3]).isEqualTo(pdf.length);
            return isGenuine(signature.getContents(pdf), signature.getSignedContent(pdf));
        }
    }

    private static boolean isGenuine(byte[] container, byte[] content) throws Exception {
        CMSSignedData data = new CMSSignedData(new CMSProcessableByteArray(content), container);
        SignerInformation signer = data.getSignerInfos().getSigners().iterator().next();
        X509CertificateHolder holder = (X509CertificateHolder)
                data.getCertificates().getMatches(signer.getSID()).iterator().next();
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(holder));
        } catch (CMSException e) {
            return false;
        }
    }
}
