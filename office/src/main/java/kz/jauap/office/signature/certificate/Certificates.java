package kz.jauap.office.signature.certificate;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.gost.KzProvider;

/// Reads certificates: exactly the bytes given, nothing before or after them.
public final class Certificates {
    private Certificates() {}

    public static X509Certificate read(byte[] der) throws Flaw {
        try {
            var certificate = readAny(der);
            if (!Arrays.equals(certificate.getEncoded(), der)) {
                throw new Flaw(Reason.MALFORMED, "a certificate with something besides it");
            }
            return certificate;
        } catch (CertificateException | RuntimeException e) {
            throw new Flaw(Reason.MALFORMED, e);
        }
    }

    /// A certificate in any form an operator may keep it in: DER or PEM.
    public static X509Certificate readAny(byte[] file) throws CertificateException {
        KzProvider.known();
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(file));
    }

    public static Bytes bytes(X509Certificate certificate) {
        try {
            return Bytes.of(certificate.getEncoded());
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The certificate's number in lower-case hexadecimal.
    public static String serial(X509Certificate certificate) {
        return certificate.getSerialNumber().toString(16);
    }
}
