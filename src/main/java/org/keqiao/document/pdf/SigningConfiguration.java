package org.keqiao.document.pdf;

import java.nio.file.Path;
import java.time.Clock;
import org.keqiao.document.DocumentSigner;
import org.keqiao.document.PrintedText;
import org.keqiao.document.SignatureCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses what sealed documents are signed with, and reads them back. */
@Configuration(proxyBeanMethods = false)
class SigningConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SigningConfiguration.class);

    /**
     * The unit's certificate; without one a test certificate in the demo, and no signature in real work.
     *
     * @param keystore {@code keqiao.signature.keystore}: a PKCS#12 file
     * @param password {@code keqiao.signature.password}: of the file and its key
     */
    @Bean
    DocumentSigner documentSigner(
            @Value("${keqiao.signature.keystore:}") String keystore,
            @Value("${keqiao.signature.password:}") String password,
            @Value("${keqiao.demo.enabled:false}") boolean demo,
            Clock clock) {
        if (!keystore.isBlank()) {
            UnitCertificate certificate = UnitCertificate.load(Path.of(keystore), password.toCharArray());
            LOG.info("正本用“{}”的证书签名", certificate.name());
            return new PadesSigner(certificate, clock);
        }
        if (demo) {
            return new PadesSigner(TestCertificate.make(clock), clock);
        }
        LOG.warn("没有配置签名证书（keqiao.signature.keystore），正本不带电子签名");
        return new Unsigned();
    }

    @Bean
    PrintedText printedText() {
        return new PdfText();
    }

    @Bean
    SignatureCheck signatureCheck() {
        return new PadesCheck();
    }
}
