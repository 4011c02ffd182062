package kz.jauap.office.signature.gost;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cryptopro.CryptoProObjectIdentifiers;
import org.bouncycastle.asn1.cryptopro.ECGOST3410NamedCurves;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.GOST3411Digest;
import org.bouncycastle.crypto.digests.GOST3411_2012_256Digest;
import org.bouncycastle.crypto.digests.GOST3411_2012_512Digest;
import org.bouncycastle.crypto.engines.GOST28147Engine;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;

/// A national signature scheme: the curve and hash of the neighbours' standard behind Kazakhstan's identifiers.
public enum Gost {
    /// ГОСТ 34.10-2015 with a key of 512 bits: all that the national authority issues since April 2024.
    GOST_2015_512("1.2.2", "1.2.3.2", "3.3", RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512_paramSetA) {
        @Override
        public Digest digest() {
            return new GOST3411_2012_512Digest();
        }
    },
    GOST_2015_256("1.2.1", "1.2.3.1", "3.2", RosstandartObjectIdentifiers.id_tc26_gost_3410_12_256_paramSetA) {
        @Override
        public Digest digest() {
            return new GOST3411_2012_256Digest();
        }
    },
    /// ГОСТ 34.310-2004. Its hash takes the standard's own test box, not CryptoPro's; no paper says so.
    GOST_2004("1.1.1", "1.1.2", "3.1", CryptoProObjectIdentifiers.gostR3410_2001_CryptoPro_A) {
        @Override
        public Digest digest() {
            return new GOST3411Digest(GOST28147Engine.getSBox("D-TEST"));
        }
    };

    private static final String ARC = "1.2.398.3.10.1.";

    private final ASN1ObjectIdentifier key;
    private final ASN1ObjectIdentifier signature;
    private final ASN1ObjectIdentifier hash;
    private final ECNamedDomainParameters curve;

    Gost(String key, String signature, String hash, ASN1ObjectIdentifier curve) {
        this.key = new ASN1ObjectIdentifier(arc() + key);
        this.signature = new ASN1ObjectIdentifier(arc() + signature);
        this.hash = new ASN1ObjectIdentifier(arc() + hash);
        this.curve = new ECNamedDomainParameters(curve, ECGOST3410NamedCurves.getByOIDX9(curve));
    }

    private static String arc() {
        return ARC;
    }

    /// A fresh instance of the scheme's hash.
    public abstract Digest digest();

    /// The identifier of its keys.
    public ASN1ObjectIdentifier key() {
        return key;
    }

    /// The identifier of its one set of parameters.
    ASN1ObjectIdentifier parameters() {
        return key.branch("1");
    }

    /// The identifier of its signatures.
    public ASN1ObjectIdentifier signature() {
        return signature;
    }

    /// The identifier of its hash.
    public ASN1ObjectIdentifier hash() {
        return hash;
    }

    ECNamedDomainParameters curve() {
        return curve;
    }

    /// The length of one coordinate, and of each half of a signature, in bytes.
    int half() {
        return (curve.getN().bitLength() + 7) / 8;
    }

    static Optional<Gost> ofKey(ASN1ObjectIdentifier identifier) {
        return Arrays.stream(values()).filter(one -> one.key.equals(identifier)).findAny();
    }
}
