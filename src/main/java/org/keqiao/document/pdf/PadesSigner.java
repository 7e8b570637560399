package org.keqiao.document.pdf;

import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.signatures.PdfPadesSigner;
import com.itextpdf.signatures.SignerProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.keqiao.Keqiao;
import org.keqiao.document.DocumentSigner;

/** Signs after PAdES baseline B (ETSI EN 319 142-1) with a certificate of the unit; safe for use by many threads. */
final class PadesSigner implements DocumentSigner {

    private static final String FIELD = "Seal";

    private final UnitCertificate certificate;
    private final Clock clock;

    PadesSigner(UnitCertificate certificate, Clock clock) {
        this.certificate = certificate;
        this.clock = clock;
    }

    @Override
    public byte[] sign(byte[] pdf) {
        refuseOutOfDate();
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 64_000);
        try {
            new PdfPadesSigner(new PdfReader(new ByteArrayInputStream(pdf)), out)
                    .signWithBaselineBProfile(properties(), certificate.chainArray(), certificate.key());
        } catch (IOException | GeneralSecurityException | PdfException e) {
            throw new IllegalStateException("签名失败：" + e.getMessage(), e);
        }
        return out.toByteArray();
    }

    @Override
    public String signerName() {
        return certificate.name();
    }

    private SignerProperties properties() {
        GregorianCalendar now = new GregorianCalendar(TimeZone.getTimeZone(Keqiao.ZONE));
        now.setTime(Date.from(clock.instant()));
        return new SignerProperties().setFieldName(FIELD).setClaimedSignDate(now);
    }

    private void refuseOutOfDate() {
        try {
            certificate.chain().get(0).checkValidity(Date.from(clock.instant()));
        } catch (CertificateException e) {
            throw new IllegalStateException("签名证书不在有效期内，请联系管理员更换（keqiao.signature.keystore）。", e);
        }
    }
}
