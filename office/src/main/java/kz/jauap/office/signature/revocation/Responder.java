package kz.jauap.office.signature.revocation;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.certificate.Certificates;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.certificate.Purpose;
import kz.jauap.office.signature.trust.Paths;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.ResponderID;

/// Who signed an authority's answer: the issuer itself, or somebody whom it certified for that.
record Responder(X509Certificate certificate, X509Certificate issuer) {
    private static final String OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";
    private static final String NO_CHECK = OCSPObjectIdentifiers.id_pkix_ocsp_nocheck.getId();

    /// The signer that an answer names, if it may speak for the issuer.
    static Responder of(BasicOCSPResponse response, X509Certificate issuer, Instant at) throws Flaw, IOException {
        var named = response.getTbsResponseData().getResponderID();
        if (names(named, issuer)) {
            return new Responder(issuer, issuer);
        }
        for (var element : Optional.ofNullable(response.getCerts()).orElseGet(DERSequence::new)) {
            var certificate = Certificates.read(element.toASN1Primitive().getEncoded(ASN1Encoding.DER));
            if (names(named, certificate)) {
                requireResponder(certificate, issuer, at);
                return new Responder(certificate, issuer);
            }
        }
        throw OcspAnswer.flaw("its signer is not named");
    }

    private static void requireResponder(X509Certificate responder, X509Certificate issuer, Instant at) throws Flaw {
        try {
            var usages = Optional.ofNullable(responder.getExtendedKeyUsage()).orElse(List.of());
            OcspAnswer.require(usages.contains(OCSP_SIGNING) && Purpose.signs(responder), "its signer may not answer");
        } catch (GeneralSecurityException e) {
            throw new Flaw(Reason.REVOCATION_UNKNOWN, e);
        }
        try {
            Paths.require(responder, issuer, at);
        } catch (Flaw flaw) {
            throw OcspAnswer.flaw("its signer was not certified by the issuer: " + flaw.detail());
        }
    }

    private static boolean names(ResponderID named, X509Certificate certificate) throws IOException {
        if (named.getName() != null) {
            return Arrays.equals(
                    named.getName().getEncoded(ASN1Encoding.DER),
                    certificate.getSubjectX500Principal().getEncoded());
        }
        return Arrays.equals(named.getKeyHash(), OcspAnswer.hash("SHA-1", OcspAnswer.key(certificate)));
    }

    /// Whether its authority says that its own revocation need not be looked into (RFC 6960, 4.2.2.2.1).
    boolean vouched() {
        return certificate.equals(issuer) || certificate.getExtensionValue(NO_CHECK) != null;
    }
}
