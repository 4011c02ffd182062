package kz.jauap.office.signature.demo;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import kz.jauap.office.signature.certificate.Certificates;
import kz.jauap.office.signature.certificate.Flaw;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/// Issues certificates in the national profile under one authority's key.
public final class Issuing {
    /// The term of a certificate.
    public record Term(Instant from, Instant until) {}

    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.398.3.3.2");
    private static final int SERIAL_BITS = 158;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PrivateKey key;
    private final X509Certificate certificate;

    public Issuing(PrivateKey key, X509Certificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /// The issuing certificate.
    public X509Certificate certificate() {
        return certificate;
    }

    /// The issuing key.
    public PrivateKey key() {
        return key;
    }

    /// A new authority with its own root.
    public static Issuing root(String name, KeyPair pair, Term term) {
        var subject = authority(name);
        var builder = builder(subject, subject, pair.getPublic(), term);
        return new Issuing(pair.getPrivate(), authority(builder, pair.getPrivate()));
    }

    /// An authority under this one.
    public Issuing subordinate(String name, KeyPair pair, Term term) {
        var builder = builder(issuer(), authority(name), pair.getPublic(), term);
        return new Issuing(pair.getPrivate(), authority(builder, key));
    }

    /// A certificate of a person, an employee or a system.
    public X509Certificate issue(PublicKey holders, Holder holder, Term term) {
        var builder = builder(issuer(), holder.subject(), holders, term);
        try {
            builder.addExtension(Extension.extendedKeyUsage, false, usages(holder.usages()));
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            builder.addExtension(
                    Extension.certificatePolicies, false, new CertificatePolicies(new PolicyInformation(POLICY)));
            return signed(builder, key);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A certificate of the authority's desk that answers about revocation.
    public X509Certificate responder(PublicKey desk, Term term) {
        var builder = builder(issuer(), authority("OCSP RESPONDER"), desk, term);
        try {
            builder.addExtension(
                    Extension.extendedKeyUsage, false, usages(List.of(KeyPurposeId.id_kp_OCSPSigning.getId())));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
            return signed(builder, key);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A certificate of the authority's desk that stamps times.
    public X509Certificate stamper(PublicKey desk, Term term) {
        var builder = builder(issuer(), authority("TIME-STAMPING AUTHORITY"), desk, term);
        try {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, usages(List.of(KeyPurposeId.id_kp_timeStamping.getId())));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            return signed(builder, key);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private X500Name issuer() {
        return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    }

    private static X500Name authority(String name) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, name)
                .addRDN(BCStyle.C, "KZ")
                .build();
    }

    private static ExtendedKeyUsage usages(List<String> identifiers) {
        return new ExtendedKeyUsage(identifiers.stream()
                .map(identifier -> KeyPurposeId.getInstance(new ASN1ObjectIdentifier(identifier)))
                .toArray(KeyPurposeId[]::new));
    }

    private static X509v3CertificateBuilder builder(X500Name issuer, X500Name subject, PublicKey key, Term term) {
        return new X509v3CertificateBuilder(
                issuer,
                new BigInteger(SERIAL_BITS, RANDOM).setBit(SERIAL_BITS),
                Date.from(term.from()),
                Date.from(term.until()),
                subject,
                SubjectPublicKeyInfo.getInstance(key.getEncoded()));
    }

    private static X509Certificate authority(X509v3CertificateBuilder builder, PrivateKey by) {
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            return signed(builder, by);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate signed(X509v3CertificateBuilder builder, PrivateKey by) throws IOException {
        try {
            return Certificates.read(builder.build(new Pen(by)).getEncoded());
        } catch (Flaw flaw) {
            throw new IllegalStateException(flaw);
        }
    }
}
