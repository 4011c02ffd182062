package kz.jauap.office.signature.trust;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.gost.KzProvider;

/// Whether one certificate was issued under another, by the rules of PKIX as Java carries them out. Revocation is
/// looked into elsewhere.
public final class Paths {
    private static final int KEY_CERT_SIGN = 5;

    private Paths() {}

    /// Requires that `certificate` was issued by `issuer` and both were valid at the time.
    public static void require(X509Certificate certificate, X509Certificate issuer, Instant at) throws Flaw {
        KzProvider.known();
        var scheme = Scheme.ofSignature(certificate.getSigAlgOID())
                .orElseThrow(() -> new Flaw(Reason.ALGORITHM_REFUSED, certificate.getSigAlgOID()));
        if (!scheme.fits(issuer.getPublicKey())) {
            throw new Flaw(Reason.ISSUER_UNKNOWN, "the issuer's key is of another kind or strength");
        }
        requireInForce(issuer, at);
        try {
            var parameters = new PKIXParameters(Set.of(new TrustAnchor(issuer, null)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            var path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate));
            CertPathValidator.getInstance("PKIX").validate(path, parameters);
        } catch (CertPathValidatorException e) {
            throw new Flaw(reason(e), String.valueOf(e.getMessage()));
        } catch (CertificateException e) {
            throw new Flaw(Reason.MALFORMED, e);
        } catch (InvalidAlgorithmParameterException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        Names.require(certificate, issuer);
    }

    /// Whether a certificate says of itself that it may issue others.
    static boolean mayIssue(X509Certificate certificate) {
        var usage = certificate.getKeyUsage();
        return certificate.getBasicConstraints() >= 0 && (usage == null || usage[KEY_CERT_SIGN]);
    }

    /// Requires that the time is within the certificate's term.
    static void requireInForce(X509Certificate certificate, Instant at) throws Flaw {
        if (at.isBefore(certificate.getNotBefore().toInstant())) {
            throw new Flaw(
                    Reason.NOT_YET_VALID, "from " + certificate.getNotBefore().toInstant());
        }
        if (at.isAfter(certificate.getNotAfter().toInstant())) {
            throw new Flaw(Reason.EXPIRED, "until " + certificate.getNotAfter().toInstant());
        }
    }

    /// Whether a certificate is signed with its own key.
    static boolean selfSigned(X509Certificate certificate) {
        try {
            certificate.verify(certificate.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static Reason reason(CertPathValidatorException e) {
        if (e.getReason() instanceof BasicReason basic) {
            return switch (basic) {
                case EXPIRED -> Reason.EXPIRED;
                case NOT_YET_VALID -> Reason.NOT_YET_VALID;
                case ALGORITHM_CONSTRAINED -> Reason.ALGORITHM_REFUSED;
                case INVALID_SIGNATURE, REVOKED, UNDETERMINED_REVOCATION_STATUS, UNSPECIFIED -> Reason.ISSUER_UNKNOWN;
            };
        }
        return Reason.ISSUER_UNKNOWN;
    }
}
