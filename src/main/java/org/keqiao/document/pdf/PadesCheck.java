package org.keqiao.document.pdf;

import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.signatures.PdfPKCS7;
import com.itextpdf.signatures.SignatureUtil;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import org.keqiao.document.SignatureCheck;

/** Checks the signatures of a file: each must fit its bytes, and the last must cover them all. */
final class PadesCheck implements SignatureCheck {

    @Override
    public Result check(byte[] pdf) {
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            return check(new SignatureUtil(document));
        } catch (IOException | GeneralSecurityException | PdfException | com.itextpdf.io.exceptions.IOException e) {
            return new Result(Verdict.BROKEN, "");
        }
    }

    private static Result check(SignatureUtil signatures) throws GeneralSecurityException {
        List<String> names = signatures.getSignatureNames();
        if (names.isEmpty()) {
            return new Result(Verdict.NONE, "");
        }
        boolean intact = true;
        for (String name : names) {
            intact &= signatures.readSignatureData(name).verifySignatureIntegrityAndAuthenticity();
        }
        String last = names.get(names.size() - 1);
        PdfPKCS7 signature = signatures.readSignatureData(last);
        intact &= signatures.signatureCoversWholeDocument(last);
        String signer = UnitCertificate.commonName(signature.getSigningCertificate());
        return new Result(intact ? Verdict.VALID : Verdict.BROKEN, signer);
    }
}
