package kz.jauap.office.signature.trust;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.certificate.Flaw;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.NameConstraintValidatorException;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.PKIXNameConstraintValidator;

/// The names that an authority may give, where its own certificate bounds them (RFC 5280, 4.2.1.10). Java looks at such
/// bounds on a way only, never at those of the certificate it starts from.
final class Names {
    private Names() {}

    /// Requires that what a certificate calls its holder is within the bounds of an authority above it.
    static void require(X509Certificate certificate, X509Certificate authority) throws Flaw {
        var bounds = content(authority, Extension.nameConstraints.getId()).map(NameConstraints::getInstance);
        if (bounds.isEmpty()) {
            return;
        }
        var validator = new PKIXNameConstraintValidator();
        Optional.ofNullable(bounds.get().getPermittedSubtrees()).ifPresent(validator::intersectPermittedSubtree);
        Optional.ofNullable(bounds.get().getExcludedSubtrees())
                .ifPresent(excluded -> Arrays.stream(excluded).forEach(validator::addExcludedSubtree));
        try {
            var subject =
                    X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
            validator.checkPermittedDN(subject);
            validator.checkExcludedDN(subject);
            for (var other : others(certificate)) {
                validator.checkPermitted(other);
                validator.checkExcluded(other);
            }
        } catch (NameConstraintValidatorException | RuntimeException outside) {
            throw new Flaw(Reason.ISSUER_UNKNOWN, outside);
        }
    }

    private static GeneralName[] others(X509Certificate certificate) {
        return content(certificate, Extension.subjectAlternativeName.getId())
                .map(names -> GeneralNames.getInstance(names).getNames())
                .orElseGet(() -> new GeneralName[0]);
    }

    private static Optional<byte[]> content(X509Certificate certificate, String extension) {
        return Optional.ofNullable(certificate.getExtensionValue(extension))
                .map(octets -> ASN1OctetString.getInstance(octets).getOctets());
    }
}
