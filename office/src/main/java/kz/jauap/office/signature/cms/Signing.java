package kz.jauap.office.signature.cms;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.signature.certificate.Certificates;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.gost.GostPrivateKey;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;

/// Makes a CMS signature of ours (CAdES): with RSA or the national algorithms, as the key is.
public final class Signing {
    /// Whether the signature carries what it signs.
    public enum Content {
        DETACHED,
        ENCLOSED
    }

    /// Gets a time-stamp token over a signature value.
    public interface Stamp {
        byte[] over(byte[] signature) throws IOException;
    }

    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final Scheme scheme;

    /// @param chain the signer's certificate first, then what should be enclosed with it
    public Signing(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
        this.scheme =
                key instanceof GostPrivateKey ours ? Scheme.valueOf(ours.gost().name()) : Scheme.RSA;
    }

    /// A detached signature over a document.
    public byte[] sign(byte[] document, Instant at) {
        return sign(Kind.DOCUMENT, document, at, Content.DETACHED, Optional.empty());
    }

    public byte[] sign(Kind kind, byte[] content, Instant at, Content carried, Optional<Stamp> stamp) {
        try {
            var attributes = attributes(kind, scheme.digest().digest(content), at);
            var signature = signature(attributes.getEncoded(ASN1Encoding.DER));
            var fields = new ASN1EncodableVector();
            fields.add(new ASN1Integer(1));
            fields.add(named());
            fields.add(identifier(scheme.hash()));
            fields.add(new DERTaggedObject(false, 0, attributes));
            fields.add(identifier(scheme.signature()));
            fields.add(new DEROctetString(signature));
            if (stamp.isPresent()) {
                var token = ASN1Primitive.fromByteArray(stamp.get().over(signature));
                fields.add(new DERTaggedObject(
                        false, 1, new DERSet(attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, token))));
            }
            return signedData(kind, carried == Content.ENCLOSED ? Optional.of(content) : Optional.empty(), fields);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("A signature could not be made", e);
        }
    }

    private byte[] signedData(Kind kind, Optional<byte[]> enclosed, ASN1EncodableVector signer) throws IOException {
        var content = new ASN1EncodableVector();
        content.add(kind.content());
        enclosed.ifPresent(bytes -> content.add(new DERTaggedObject(true, 0, new DEROctetString(bytes))));
        var certificates = new ASN1EncodableVector();
        for (var certificate : chain) {
            certificates.add(
                    Certificate.getInstance(Certificates.bytes(certificate).array()));
        }
        var data = new ASN1EncodableVector();
        data.add(new ASN1Integer(kind.version()));
        data.add(new DERSet(identifier(scheme.hash())));
        data.add(new DERSequence(content));
        data.add(new DERTaggedObject(false, 0, new DERSet(certificates)));
        data.add(new DERSet(new DERSequence(signer)));
        var outer = new ASN1EncodableVector();
        outer.add(PKCSObjectIdentifiers.signedData);
        outer.add(new DERTaggedObject(true, 0, new DERSequence(data)));
        return new DERSequence(outer).getEncoded(ASN1Encoding.DER);
    }

    private DERSet attributes(Kind kind, byte[] digest, Instant at) {
        var attributes = new ASN1EncodableVector();
        attributes.add(attribute(PKCSObjectIdentifiers.pkcs_9_at_contentType, kind.content()));
        attributes.add(attribute(PKCSObjectIdentifiers.pkcs_9_at_signingTime, new Time(Date.from(at))));
        attributes.add(attribute(PKCSObjectIdentifiers.pkcs_9_at_messageDigest, new DEROctetString(digest)));
        attributes.add(attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new SigningCertificateV2(new ESSCertIDv2(Scheme.RSA
                        .digest()
                        .digest(Certificates.bytes(chain.getFirst()).array())))));
        return new DERSet(attributes);
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }

    private static AlgorithmIdentifier identifier(ASN1ObjectIdentifier algorithm) {
        return new AlgorithmIdentifier(algorithm, DERNull.INSTANCE);
    }

    private IssuerAndSerialNumber named() {
        return new IssuerAndSerialNumber(
                Certificate.getInstance(Certificates.bytes(chain.getFirst()).array()));
    }

    private byte[] signature(byte[] content) throws GeneralSecurityException {
        Signature engine = scheme.engine();
        engine.initSign(key);
        engine.update(content);
        return engine.sign();
    }
}
