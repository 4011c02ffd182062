package kz.jauap.office.signature.gost;

import java.io.IOException;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.math.ec.ECPoint;

/// A public key of the national standard: a point that was checked to lie on its curve.
public final class GostPublicKey implements PublicKey {
    private final transient Gost gost;
    private final transient ECPublicKeyParameters point;
    private final byte[] encoded;

    private GostPublicKey(Gost gost, ECPublicKeyParameters point, byte[] encoded) {
        this.gost = gost;
        this.point = point;
        this.encoded = encoded;
    }

    static GostPublicKey of(Gost gost, ECPoint q) {
        var normal = q.normalize();
        var octets = LittleEndian.write(
                normal.getAffineXCoord().toBigInteger(),
                normal.getAffineYCoord().toBigInteger(),
                gost.half());
        try {
            var encoded = new SubjectPublicKeyInfo(identifier(gost), new DEROctetString(octets)).getEncoded();
            return new GostPublicKey(gost, new ECPublicKeyParameters(normal, gost.curve()), encoded);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static GostPublicKey read(byte[] encoded) throws InvalidKeySpecException {
        try {
            var info = SubjectPublicKeyInfo.getInstance(encoded);
            var gost = Gost.ofKey(info.getAlgorithm().getAlgorithm())
                    .orElseThrow(() -> new IllegalArgumentException("not a key of the national standard"));
            if (!info.getAlgorithm().equals(identifier(gost))) {
                throw new IllegalArgumentException("other parameters than the standard's");
            }
            var octets = ASN1OctetString.getInstance(info.parsePublicKey()).getOctets();
            var half = gost.half();
            if (octets.length != 2 * half) {
                throw new IllegalArgumentException("a point of another length");
            }
            var point = gost.curve()
                    .getCurve()
                    .validatePoint(LittleEndian.read(octets, 0, half), LittleEndian.read(octets, half, half));
            return new GostPublicKey(gost, new ECPublicKeyParameters(point, gost.curve()), encoded.clone());
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidKeySpecException(e);
        }
    }

    static AlgorithmIdentifier identifier(Gost gost) {
        var parameters = new ASN1EncodableVector();
        parameters.add(gost.parameters());
        parameters.add(gost.hash());
        return new AlgorithmIdentifier(gost.key(), new DERSequence(parameters));
    }

    public Gost gost() {
        return gost;
    }

    ECPublicKeyParameters point() {
        return point;
    }

    @Override
    public String getAlgorithm() {
        return gost.key().getId();
    }

    @Override
    public String getFormat() {
        return "X.509";
    }

    @Override
    public byte[] getEncoded() {
        return encoded.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GostPublicKey key && Arrays.equals(encoded, key.encoded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded);
    }
}
