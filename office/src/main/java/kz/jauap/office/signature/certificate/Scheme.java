package kz.jauap.office.signature.certificate;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.signature.gost.Gost;
import kz.jauap.office.signature.gost.GostPublicKey;
import kz.jauap.office.signature.gost.KzProvider;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/// An accepted pair of hash and signature; whatever is not listed here is refused.
public enum Scheme {
    GOST_2015_512("GOST 34.10-2015, 512 bits", Gost.GOST_2015_512, Instant.MAX),
    GOST_2015_256("GOST 34.10-2015, 256 bits", Gost.GOST_2015_256, Instant.MAX),
    /// For the archive: the last such certificates, of 28 April 2024, ended a year later.
    GOST_2004("GOST 34.310-2004", Gost.GOST_2004, Instant.parse("2025-05-01T00:00:00+05:00")),
    RSA("RSA with SHA-256");

    private static final int SHORTEST_RSA = 2048;
    private static final int LONGEST_RSA = 4096;

    private final String title;
    private final Optional<Gost> gost;
    private final Instant retired;
    private final ASN1ObjectIdentifier hash;
    private final ASN1ObjectIdentifier signature;
    /// Older software writes the key's identifier where the signature's belongs.
    private final ASN1ObjectIdentifier key;

    Scheme(String title, Gost gost, Instant retired) {
        this.title = title;
        this.gost = Optional.of(gost);
        this.retired = retired;
        this.hash = gost.hash();
        this.signature = gost.signature();
        this.key = gost.key();
    }

    Scheme(String title) {
        this.title = title;
        this.gost = Optional.empty();
        this.retired = Instant.MAX;
        this.hash = NISTObjectIdentifiers.id_sha256;
        this.signature = PKCSObjectIdentifiers.sha256WithRSAEncryption;
        this.key = PKCSObjectIdentifiers.rsaEncryption;
    }

    public String title() {
        return title;
    }

    /// Whether signatures of this time are no longer accepted.
    public boolean retired(Instant at) {
        return !at.isBefore(retired);
    }

    public ASN1ObjectIdentifier hash() {
        return hash;
    }

    public ASN1ObjectIdentifier signature() {
        return signature;
    }

    /// The scheme of a CMS signature by its two identifiers, whose parameters must be absent or NULL.
    public static Optional<Scheme> of(AlgorithmIdentifier hash, AlgorithmIdentifier signature) {
        if (!bare(hash) || !bare(signature)) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(scheme -> scheme.hash.equals(hash.getAlgorithm()))
                .filter(scheme -> List.of(scheme.signature, scheme.key).contains(signature.getAlgorithm()))
                .findAny();
    }

    /// The scheme of an authority's signature under a certificate, a list or an answer.
    public static Optional<Scheme> ofSignature(String identifier) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.signature.getId().equals(identifier))
                .findAny();
    }

    /// The same, with parameters that must be absent or NULL.
    public static Optional<Scheme> ofSignature(AlgorithmIdentifier identifier) {
        return bare(identifier) ? ofSignature(identifier.getAlgorithm().getId()) : Optional.empty();
    }

    private static boolean bare(AlgorithmIdentifier identifier) {
        var parameters = identifier.getParameters();
        return parameters == null || DERNull.INSTANCE.equals(parameters.toASN1Primitive());
    }

    /// Whether a key is one of this scheme, and strong enough.
    public boolean fits(PublicKey publicKey) {
        return switch (publicKey) {
            case GostPublicKey ours -> gost.equals(Optional.of(ours.gost()));
            case RSAPublicKey rsa -> this == RSA && fits(rsa.getModulus().bitLength());
            default -> false;
        };
    }

    private static boolean fits(int bits) {
        return bits >= SHORTEST_RSA && bits <= LONGEST_RSA;
    }

    /// A fresh instance of the hash.
    public MessageDigest digest() {
        try {
            return gost.isPresent()
                    ? MessageDigest.getInstance(hash.getId(), KzProvider.known())
                    : MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A fresh instance of the signature.
    public Signature engine() {
        try {
            return gost.isPresent()
                    ? Signature.getInstance(signature.getId(), KzProvider.known())
                    : Signature.getInstance("SHA256withRSA");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether `signed` is this key's signature over `content`; false too where it cannot be one.
    public boolean verifies(PublicKey by, byte[] content, byte[] signed) {
        if (!fits(by)) {
            return false;
        }
        try {
            var engine = engine();
            engine.initVerify(by);
            engine.update(content);
            return engine.verify(signed);
        } catch (GeneralSecurityException notOne) {
            return false;
        }
    }
}
