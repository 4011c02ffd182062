package kz.jauap.office.signature.cms;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.certificate.Certificates;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.gost.Gost;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.IssuerSerial;

/// The attributes of a signature, each kind once and with one value.
final class Attributes {
    private static final String ESS = "1.2.840.113549.1.9.16.2.";

    /// What archives add to a signature: certificate and revocation references and values, archive time-stamps.
    private static final Set<String> OF_ARCHIVES =
            Set.of(ESS + "21", ESS + "22", ESS + "23", ESS + "24", ESS + "25", ESS + "26", ESS + "27", ESS + "48");

    private static final Set<ASN1ObjectIdentifier> BINDING_HASHES = Set.of(
            NISTObjectIdentifiers.id_sha256,
            NISTObjectIdentifiers.id_sha384,
            NISTObjectIdentifiers.id_sha512,
            Gost.GOST_2015_512.hash(),
            Gost.GOST_2015_256.hash());

    private final Map<ASN1ObjectIdentifier, ASN1Encodable> values = new HashMap<>();

    private Attributes(ASN1Set set) throws Flaw {
        for (var element : set) {
            var attribute = new Fields("Attribute", element);
            var type = attribute.next(ASN1ObjectIdentifier.class);
            var value = attribute.next(ASN1Set.class);
            attribute.end();
            if (value.size() != 1 || values.put(type, value.getObjectAt(0)) != null) {
                throw malformed("more or fewer than one value of attribute " + type);
            }
        }
    }

    static Attributes signed(ASN1Set set) throws Flaw {
        return new Attributes(set);
    }

    static Attributes unsigned(ASN1Set set) throws Flaw {
        var attributes = new Attributes(set);
        if (set.size() == 0) {
            throw malformed("no attribute where there should be one");
        }
        for (var type : attributes.values.keySet()) {
            if (!type.equals(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)
                    && !OF_ARCHIVES.contains(type.getId())) {
                throw malformed("unsigned attribute " + type);
            }
        }
        return attributes;
    }

    void requireContentType(ASN1ObjectIdentifier type) throws Flaw {
        if (!type.equals(required(PKCSObjectIdentifiers.pkcs_9_at_contentType))) {
            throw malformed("content type other than the content's");
        }
    }

    /// Where the signer says by which algorithms he signs (RFC 6211), they must be those the signature bears outside.
    void requireSigns(AlgorithmIdentifier hash, AlgorithmIdentifier signature) throws Flaw {
        var said = values.get(CMSAttributes.cmsAlgorithmProtect);
        if (said == null) {
            return;
        }
        var protection = CMSAlgorithmProtection.getInstance(said);
        if (!hash.equals(protection.getDigestAlgorithm()) || !signature.equals(protection.getSignatureAlgorithm())) {
            throw malformed("signed by other algorithms than it says");
        }
    }

    Bytes messageDigest() throws Flaw {
        if (required(PKCSObjectIdentifiers.pkcs_9_at_messageDigest) instanceof ASN1OctetString octets) {
            return Bytes.of(octets.getOctets());
        }
        throw malformed("message digest that is no string of bytes");
    }

    Optional<Instant> signingTime() {
        return Optional.ofNullable(values.get(PKCSObjectIdentifiers.pkcs_9_at_signingTime))
                .map(time -> Time.getInstance(time).getDate().toInstant());
    }

    Optional<Bytes> timeStamp() throws IOException {
        var token = values.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        return token == null
                ? Optional.empty()
                : Optional.of(Bytes.of(token.toASN1Primitive().getEncoded()));
    }

    /// The signature must name its certificate by a hash, so that no other can be put in its place. Time-stamping
    /// authorities still use the older form of this with SHA-1.
    void requireBoundTo(X509Certificate certificate, Kind kind) throws Flaw {
        var der = Certificates.bytes(certificate).array();
        var newer = values.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        var older = values.get(PKCSObjectIdentifiers.id_aa_signingCertificate);
        if (newer != null) {
            var named = SigningCertificateV2.getInstance(newer).getCerts()[0];
            var hash = named.getHashAlgorithm().getAlgorithm();
            if (!BINDING_HASHES.contains(hash)) {
                throw new Flaw(Reason.CERTIFICATE_NOT_BOUND, "by a hash that is not accepted: " + hash);
            }
            requireSame(named.getCertHash(), hashed(hash.getId(), der));
            requireSame(named.getIssuerSerial(), certificate);
        } else if (older != null && kind == Kind.TIME_STAMP) {
            var named = SigningCertificate.getInstance(older).getCerts()[0];
            requireSame(named.getCertHash(), hashed("SHA-1", der));
            requireSame(named.getIssuerSerial(), certificate);
        } else {
            throw new Flaw(Reason.CERTIFICATE_NOT_BOUND, "no signingCertificateV2");
        }
    }

    private static void requireSame(byte[] named, byte[] found) throws Flaw {
        if (!Arrays.equals(named, found)) {
            throw new Flaw(Reason.CERTIFICATE_NOT_BOUND, "the signature names another certificate");
        }
    }

    private static void requireSame(IssuerSerial named, X509Certificate found) throws Flaw {
        if (named != null && !named.getSerial().hasValue(found.getSerialNumber())) {
            throw new Flaw(Reason.CERTIFICATE_NOT_BOUND, "the signature names another certificate's number");
        }
    }

    private static byte[] hashed(String algorithm, byte[] der) {
        try {
            return MessageDigest.getInstance(algorithm).digest(der);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private ASN1Encodable required(ASN1ObjectIdentifier type) throws Flaw {
        var value = values.get(type);
        if (value == null) {
            throw malformed("no attribute " + type);
        }
        return value;
    }

    private static Flaw malformed(String detail) {
        return new Flaw(Reason.MALFORMED, detail);
    }
}
