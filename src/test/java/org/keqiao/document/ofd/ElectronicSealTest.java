package org.keqiao.document.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.keqiao.document.GoldenReply;
import org.keqiao.document.layout.Geometry;
import org.keqiao.document.pdf.FontLibrary;
import org.w3c.dom.Element;

/** Prevents an electronic seal that others cannot read, or that stays on a changed document (GB/T 38540-2020). */
class ElectronicSealTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-05-16T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final byte[] OFD =
            new OfdWriter(FontLibrary.bundled(), new TestSealService(CLOCK), CLOCK).render(GoldenReply.document());

    private static final String SIGN = "Doc_0/Signs/Sign_0/";

    @Test
    void isGenuineByTheStandardsOwnSteps() throws Exception {
        assertThat(isGenuine(OFD)).isTrue();
    }

    @Test
    void aChangedPageIsDetected() throws Exception {
        assertThat(isGenuine(replace(OFD, "Doc_0/Pages/Page_4/Content.xml", "感谢你们", "感谢他们")))
                .isFalse();
    }

    @Test
    void aChangedDescriptionIsDetected() throws Exception {
        assertThat(isGenuine(replace(OFD, SIGN + "Signature.xml", "Keqiao", "Nobody")))
                .isFalse();
    }

    @Test
    void saysOfItselfThatItIsATest() throws Exception {
        PrintedOfd ofd = new PrintedOfd(OFD);
        ASN1Sequence info = part(ASN1Sequence.getInstance(ofd.file(SIGN + "Seal.esl")), 0);
        assertThat(part(info, 2).getObjectAt(1)).hasToString("上海市科学技术委员会（测试印章）");
        assertThat(info.getObjectAt(1).toString()).startsWith("TEST");
        ASN1Sequence signature = ASN1Sequence.getInstance(ofd.file(SIGN + "SignedValue.dat"));
        assertThat(certificate(signature).getSubject().toString()).contains("测试印章证书（仅供演示，不具效力）");
    }

    @Test
    void standsWhereThePdfHasTheSeal() throws IOException {
        PrintedOfd ofd = new PrintedOfd(OFD);
        Element annotation =
                PrintedOfd.all(ofd.xml(SIGN + "Signature.xml"), "StampAnnot").get(0);
        assertThat(annotation.getAttribute("Boundary")).endsWith(" 42 42");
        String lastPage =
                PrintedOfd.all(ofd.xml("Doc_0/Document.xml"), "Page").get(4).getAttribute("ID");
        assertThat(annotation.getAttribute("PageRef")).isEqualTo(lastPage);
        assertThat(PrintedOfd.all(ofd.xml("Doc_0/Pages/Page_4/Content.xml"), "PathObject"))
                .as("the imprint's rules alone")
                .hasSize(3);
        assertThat(Geometry.SEAL_DIAMETER / Geometry.MM).isEqualTo(42);
    }

    /** Hash of every file, hash of the description, signature of the use, signature of the seal itself. */
    private static boolean isGenuine(byte[] bytes) throws Exception {
        PrintedOfd ofd = new PrintedOfd(bytes);
        for (Element reference : PrintedOfd.all(ofd.xml(SIGN + "Signature.xml"), "Reference")) {
            byte[] content = ofd.file(reference.getAttribute("FileRef").substring(1));
            byte[] expected = Base64.getDecoder().decode(PrintedOfd.text(reference, "CheckValue"));
            if (!Arrays.equals(sm3(content), expected)) {
                return false;
            }
        }
        ASN1Sequence signature = ASN1Sequence.getInstance(ofd.file(SIGN + "SignedValue.dat"));
        ASN1Sequence toSign = part(signature, 0);
        assertThat(toSign.getObjectAt(4)).hasToString("/" + SIGN + "Signature.xml");
        ASN1Sequence seal = part(toSign, 1);
        assertThat(seal.getEncoded()).isEqualTo(ofd.file(SIGN + "Seal.esl"));
        byte[] hash = ((ASN1BitString) toSign.getObjectAt(3)).getBytes();
        return Arrays.equals(hash, sm3(ofd.file(SIGN + "Signature.xml"))) && isSigned(signature) && isSigned(seal);
    }

    /** A sequence of content, certificate, algorithm and signature. */
    private static boolean isSigned(ASN1Sequence structure) throws Exception {
        BouncyCastleProvider provider = new BouncyCastleProvider();
        Signature signature = Signature.getInstance(structure.getObjectAt(2).toString(), provider);
        signature.initVerify(
                new JcaX509CertificateConverter().setProvider(provider).getCertificate(certificate(structure)));
        signature.update(part(structure, 0).getEncoded());
        return signature.verify(((ASN1BitString) structure.getObjectAt(3)).getBytes());
    }

    private static X509CertificateHolder certificate(ASN1Sequence structure) throws IOException {
        return new X509CertificateHolder(((ASN1OctetString) structure.getObjectAt(1)).getOctets());
    }

    private static ASN1Sequence part(ASN1Sequence structure, int index) {
        return (ASN1Sequence) structure.getObjectAt(index);
    }

    private static byte[] sm3(byte[] content) throws GeneralSecurityException {
        return MessageDigest.getInstance("SM3", new BouncyCastleProvider()).digest(content);
    }

    private static byte[] replace(byte[] ofd, String path, String from, String to) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(ofd));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(path)) {
                    String text = new String(content, StandardCharsets.UTF_8);
                    assertThat(text).contains(from);
                    content = text.replace(from, to).getBytes(StandardCharsets.UTF_8);
                }
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }
}
