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
import org.bouncycastle.asn1.ASN1Encodable;
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
    private static final List<Extension> AUTHORITY = List.of(
            said(Extension.basicConstraints, Weight.CRITICAL, new BasicConstraints(true)),
            usage(KeyUsage.keyCertSign | KeyUsage.cRLSign));

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
        return new Issuing(
                pair.getPrivate(), made(subject, subject, pair.getPublic(), term, AUTHORITY, pair.getPrivate()));
    }

    /// An authority under this one.
    public Issuing subordinate(String name, KeyPair pair, Term term) {
        return new Issuing(pair.getPrivate(), issue(authority(name), pair.getPublic(), term, AUTHORITY));
    }

    /// A certificate of a person, an employee or a system.
    public X509Certificate issue(PublicKey holders, Holder holder, Term term) {
        return issue(
                holder.subject(),
                holders,
                term,
                List.of(
                        said(Extension.extendedKeyUsage, Weight.ORDINARY, usages(holder.usages())),
                        usage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation),
                        said(
                                Extension.certificatePolicies,
                                Weight.ORDINARY,
                                new CertificatePolicies(new PolicyInformation(POLICY)))));
    }

    /// A certificate of the authority's desk that answers about revocation.
    public X509Certificate responder(PublicKey desk, Term term) {
        return issue(
                authority("OCSP RESPONDER"),
                desk,
                term,
                List.of(
                        said(
                                Extension.extendedKeyUsage,
                                Weight.ORDINARY,
                                usages(List.of(KeyPurposeId.id_kp_OCSPSigning.getId()))),
                        usage(KeyUsage.digitalSignature),
                        said(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, Weight.ORDINARY, DERNull.INSTANCE)));
    }

    /// A certificate of the authority's desk that stamps times.
    public X509Certificate stamper(PublicKey desk, Term term) {
        return issue(
                authority("TIME-STAMPING AUTHORITY"),
                desk,
                term,
                List.of(
                        said(
                                Extension.extendedKeyUsage,
                                Weight.CRITICAL,
                                usages(List.of(KeyPurposeId.id_kp_timeStamping.getId()))),
                        usage(KeyUsage.digitalSignature)));
    }

    /// Any certificate under this authority's key, with what is said in it.
    public X509Certificate issue(X500Name subject, PublicKey holders, Term term, List<Extension> said) {
        return made(issuer(), subject, holders, term, said, key);
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

    private static Extension usage(int bits) {
        return said(Extension.keyUsage, Weight.CRITICAL, new KeyUsage(bits));
    }

    /// Whether a reader that does not understand an extension must refuse the certificate.
    private enum Weight {
        ORDINARY,
        CRITICAL
    }

    private static Extension said(ASN1ObjectIdentifier what, Weight weight, ASN1Encodable value) {
        try {
            return Extension.create(what, weight == Weight.CRITICAL, value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate made(
            X500Name issuer, X500Name subject, PublicKey holders, Term term, List<Extension> said, PrivateKey by) {
        var builder = new X509v3CertificateBuilder(
                issuer,
                new BigInteger(SERIAL_BITS, RANDOM).setBit(SERIAL_BITS),
                Date.from(term.from()),
                Date.from(term.until()),
                subject,
                SubjectPublicKeyInfo.getInstance(holders.getEncoded()));
        try {
            for (var each : said) {
                builder.addExtension(each);
            }
            return Certificates.read(builder.build(new Pen(by)).getEncoded());
        } catch (IOException | Flaw e) {
            throw new IllegalStateException(e);
        }
    }
}
