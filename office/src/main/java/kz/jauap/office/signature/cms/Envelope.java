package kz.jauap.office.signature.cms;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.certificate.Shape;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/// A CMS signature of one signer, read strictly: what the signature itself does not protect must be as it must be.
///
/// @param signer the certificate that the signature names and is bound to
/// @param signedAttributes what was signed, as DER
/// @param content the enclosed content, where there is one
/// @param claimedAt the time the signer's machine wrote
/// @param timeStamp the token over the signature, unexamined
public record Envelope(
        Scheme scheme,
        X509Certificate signer,
        Bytes signedAttributes,
        Bytes messageDigest,
        Bytes signature,
        Optional<Bytes> content,
        Optional<Instant> claimedAt,
        Optional<Bytes> timeStamp) {

    /// Reads a structure that is no longer than `most` bytes.
    public static Envelope read(byte[] cms, Kind kind, int most) throws Flaw {
        if (cms.length > most) {
            throw new Flaw(Reason.TOO_LARGE, cms.length + " bytes");
        }
        Shape.check(cms);
        try {
            var outer = new Fields("ContentInfo", ASN1Primitive.fromByteArray(cms));
            require(outer.next(ASN1ObjectIdentifier.class).equals(PKCSObjectIdentifiers.signedData), "not signed data");
            var signed = outer.tagged(0).orElseThrow(() -> malformed("no signed data"));
            outer.end();
            return signedData(new Fields("SignedData", signed.getExplicitBaseObject()), kind);
        } catch (IOException | RuntimeException e) {
            throw new Flaw(Reason.MALFORMED, e);
        }
    }

    private static Envelope signedData(Fields data, Kind kind) throws Flaw, IOException {
        require(data.next(ASN1Integer.class).hasValue(kind.version()), "another version of the signed data");
        var hashes = data.next(ASN1Set.class);
        var content = content(new Fields("EncapsulatedContentInfo", data.next(ASN1Sequence.class)), kind);
        var certificates = data.tagged(0);
        data.tagged(1);
        var signers = data.next(ASN1Set.class);
        data.end();
        if (signers.size() != 1) {
            throw new Flaw(Reason.NOT_ONE_SIGNER, signers.size() + " signers");
        }
        var bag = new Bag(certificates.map(tagged -> (ASN1Set) tagged.getBaseUniversal(false, BERTags.SET)));
        var signer = new Fields("SignerInfo", signers.getObjectAt(0));
        require(signer.next(ASN1Integer.class).hasValue(1), "another version of the signer");
        var certificate = bag.named(new Fields("IssuerAndSerialNumber", signer.next(ASN1Sequence.class)));
        var hash = AlgorithmIdentifier.getInstance(signer.next(ASN1Sequence.class));
        require(
                hashes.size() == 1 && hashes.getObjectAt(0).toASN1Primitive().equals(hash.toASN1Primitive()),
                "another hash than the signer's");
        var signed = signer.tagged(0).orElseThrow(() -> malformed("no signed attributes"));
        var by = AlgorithmIdentifier.getInstance(signer.next(ASN1Sequence.class));
        var scheme = scheme(hash, by, certificate);
        var signature = signer.next(ASN1OctetString.class).getOctets();
        var unsigned = signer.tagged(1);
        signer.end();

        var attributes = Attributes.signed(set(signed));
        attributes.requireContentType(kind.content());
        attributes.requireBoundTo(certificate, kind);
        attributes.requireSigns(hash, by);
        return new Envelope(
                scheme,
                certificate,
                canonical(signed),
                attributes.messageDigest(),
                Bytes.of(signature),
                content,
                attributes.signingTime(),
                unsigned.isPresent() ? Attributes.unsigned(set(unsigned.get())).timeStamp() : Optional.empty());
    }

    private static Optional<Bytes> content(Fields content, Kind kind) throws Flaw {
        require(content.next(ASN1ObjectIdentifier.class).equals(kind.content()), "another kind of content");
        var enclosed = content.tagged(0);
        content.end();
        if (enclosed.isEmpty()) {
            return Optional.empty();
        }
        if (enclosed.get().getExplicitBaseObject() instanceof ASN1OctetString octets) {
            return Optional.of(Bytes.of(octets.getOctets()));
        }
        throw malformed("content that is no string of bytes");
    }

    private static Scheme scheme(AlgorithmIdentifier hash, AlgorithmIdentifier signature, X509Certificate by)
            throws Flaw {
        var scheme = Scheme.of(hash, signature)
                .orElseThrow(() ->
                        new Flaw(Reason.ALGORITHM_REFUSED, hash.getAlgorithm() + " with " + signature.getAlgorithm()));
        if (!scheme.fits(by.getPublicKey())) {
            throw new Flaw(Reason.ALGORITHM_REFUSED, "a key of another kind or strength than the signature");
        }
        return scheme;
    }

    private static ASN1Set set(ASN1TaggedObject implicit) {
        return (ASN1Set) implicit.getBaseUniversal(false, BERTags.SET);
    }

    /// What was signed is the set in its one canonical form; it must be written in that form already.
    private static Bytes canonical(ASN1TaggedObject signed) throws Flaw, IOException {
        var canonical = set(signed).getEncoded(ASN1Encoding.DER);
        var written = signed.getEncoded();
        require(
                Arrays.equals(canonical, 1, canonical.length, written, 1, written.length),
                "signed attributes out of their canonical form");
        return Bytes.of(canonical);
    }

    private static void require(boolean holds, String otherwise) throws Flaw {
        if (!holds) {
            throw malformed(otherwise);
        }
    }

    private static Flaw malformed(String detail) {
        return new Flaw(Reason.MALFORMED, detail);
    }
}
