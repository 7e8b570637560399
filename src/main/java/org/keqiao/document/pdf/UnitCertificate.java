package org.keqiao.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/**
 * What a unit signs with.
 *
 * @param chain the signer's own certificate first, then its issuers
 */
record UnitCertificate(PrivateKey key, List<X509Certificate> chain) {

    /**
     * The first key of a PKCS#12 file.
     *
     * @throws IllegalStateException with a Chinese message if the file, its password or its contents do not do
     */
    static UnitCertificate load(Path file, char[] password) {
        try (InputStream stream = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(stream, password);
            for (String alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password) instanceof PrivateKey key) {
                    return new UnitCertificate(key, chain(store.getCertificateChain(alias)));
                }
            }
            throw new IllegalStateException("签名证书文件 " + file + " 中没有私钥，请换成含有私钥的 PKCS#12 文件（.p12 或 .pfx）。");
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("签名证书文件 " + file + " 无法读取，请检查路径、权限和密码（keqiao.signature.password）。", e);
        }
    }

    Certificate[] chainArray() {
        return chain.toArray(Certificate[]::new);
    }

    /** The common name of the signer's certificate. */
    String name() {
        return commonName(chain.get(0));
    }

    static String commonName(X509Certificate certificate) {
        String subject = certificate.getSubjectX500Principal().getName();
        try {
            return new LdapName(subject)
                    .getRdns().stream()
                            .filter(rdn -> "CN".equalsIgnoreCase(rdn.getType()))
                            .map(Rdn::getValue)
                            .map(Object::toString)
                            .findFirst()
                            .orElse(subject);
        } catch (InvalidNameException e) {
            return subject;
        }
    }

    private static List<X509Certificate> chain(Certificate[] certificates) {
        return Arrays.stream(certificates).map(X509Certificate.class::cast).toList();
    }
}
