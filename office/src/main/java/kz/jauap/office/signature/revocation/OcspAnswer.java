package kz.jauap.office.signature.revocation;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.certificate.Shape;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.CertStatus;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.RevokedInfo;
import org.bouncycastle.asn1.ocsp.SingleResponse;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.jspecify.annotations.Nullable;

/// An authority's answer about certificates (RFC 6960), whose signature and signer were checked.
public final class OcspAnswer {
    private static final int GOOD = 0;
    private static final int REVOKED = 1;
    private static final int UNSAID = -1;

    private final BasicOCSPResponse response;
    private final X509Certificate issuer;
    private final Responder by;

    private OcspAnswer(BasicOCSPResponse response, X509Certificate issuer, Responder by) {
        this.response = response;
        this.issuer = issuer;
        this.by = by;
    }

    /// Reads an answer given on behalf of `issuer`: signed by it, or by a responder it certified for that.
    public static OcspAnswer read(byte[] der, X509Certificate issuer, Instant at) throws Flaw {
        Shape.check(der);
        try {
            var outer = OCSPResponse.getInstance(der);
            require(outer.getResponseStatus().getIntValue() == 0, "status " + outer.getResponseStatus());
            var bytes = outer.getResponseBytes();
            require(bytes.getResponseType().equals(OCSPObjectIdentifiers.id_pkix_ocsp_basic), "of another type");
            var response = BasicOCSPResponse.getInstance(bytes.getResponse().getOctets());
            var scheme = Scheme.ofSignature(response.getSignatureAlgorithm())
                    .orElseThrow(() -> flaw("signed by an algorithm that is not accepted"));
            var signed = response.getTbsResponseData().getEncoded(ASN1Encoding.DER);
            var by = Responder.of(response, issuer, at);
            require(
                    scheme.verifies(
                            by.certificate().getPublicKey(),
                            signed,
                            response.getSignature().getOctets()),
                    "its signature is wrong");
            requireUnderstood(response.getTbsResponseData().getResponseExtensions());
            return new OcspAnswer(response, issuer, by);
        } catch (IOException | RuntimeException e) {
            throw new Flaw(Reason.REVOCATION_UNKNOWN, e);
        }
    }

    private static void requireUnderstood(@Nullable Extensions extensions) throws Flaw {
        var critical = extensions == null ? new ASN1ObjectIdentifier[0] : extensions.getCriticalExtensionOIDs();
        for (var each : critical) {
            require(
                    OCSPObjectIdentifiers.id_pkix_ocsp_nonce.equals(each),
                    "it demands what is not understood: " + each);
        }
    }

    /// Whoever signed it.
    Responder by() {
        return by;
    }

    /// When it was made.
    public Instant producedAt() throws Flaw {
        try {
            return response.getTbsResponseData().getProducedAt().getDate().toInstant();
        } catch (ParseException e) {
            throw new Flaw(Reason.REVOCATION_UNKNOWN, e);
        }
    }

    /// The nonce it repeats.
    Optional<byte[]> nonce() {
        return Optional.ofNullable(response.getTbsResponseData().getResponseExtensions())
                .map(extensions -> extensions.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce))
                .map(Extension::getExtnValue)
                .map(ASN1OctetString::getOctets);
    }

    /// What it says of the issuer's certificate of this number, with the times it says it for. Said twice, it is not
    /// believed: the two may differ.
    SingleResponse about(X509Certificate certificate) throws Flaw {
        var about = StreamSupport.stream(
                        response.getTbsResponseData().getResponses().spliterator(), false)
                .map(SingleResponse::getInstance)
                .filter(single -> concerns(single.getCertID(), certificate))
                .toList();
        require(!about.isEmpty(), "it is about another certificate");
        require(about.size() == 1, "it speaks of the certificate twice");
        requireUnderstood(about.getFirst().getSingleExtensions());
        return about.getFirst();
    }

    private boolean concerns(CertID id, X509Certificate certificate) {
        var algorithm = id.getHashAlgorithm().getAlgorithm();
        if (!Set.of(OIWObjectIdentifiers.idSHA1, NISTObjectIdentifiers.id_sha256)
                .contains(algorithm)) {
            return false;
        }
        var name = algorithm.equals(OIWObjectIdentifiers.idSHA1) ? "SHA-1" : "SHA-256";
        return id.getSerialNumber().hasValue(certificate.getSerialNumber())
                && Arrays.equals(
                        id.getIssuerNameHash().getOctets(),
                        hash(name, issuer.getSubjectX500Principal().getEncoded()))
                && Arrays.equals(id.getIssuerKeyHash().getOctets(), hash(name, key(issuer)));
    }

    /// The status in an answer's words, as a standing.
    static Standing standing(CertStatus status) throws Flaw {
        try {
            return switch (status.getTagNo()) {
                case GOOD -> new Standing.Good();
                case REVOKED -> revoked(RevokedInfo.getInstance(status.getStatus()));
                default -> new Standing.Unknown("the authority does not know the certificate");
            };
        } catch (ParseException e) {
            throw new Flaw(Reason.REVOCATION_UNKNOWN, e);
        }
    }

    private static Standing revoked(RevokedInfo info) throws ParseException {
        int reason = Optional.ofNullable(info.getRevocationReason())
                .map(code -> code.getValue().intValue())
                .orElse(UNSAID);
        return new Standing.Revoked(info.getRevocationTime().getDate().toInstant(), Standing.Key.of(reason));
    }

    static byte[] key(X509Certificate certificate) {
        return SubjectPublicKeyInfo.getInstance(certificate.getPublicKey().getEncoded())
                .getPublicKeyData()
                .getBytes();
    }

    static byte[] hash(String algorithm, byte[] content) {
        try {
            return MessageDigest.getInstance(algorithm).digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static void require(boolean holds, String otherwise) throws Flaw {
        if (!holds) {
            throw flaw(otherwise);
        }
    }

    static Flaw flaw(String detail) {
        return new Flaw(Reason.REVOCATION_UNKNOWN, detail);
    }
}
