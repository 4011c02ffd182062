package kz.jauap.office.signature.gost;

import java.io.IOException;
import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;

/// A private key of the national standard.
public final class GostPrivateKey implements PrivateKey {
    private final transient Gost gost;
    private final transient ECPrivateKeyParameters number;

    private GostPrivateKey(Gost gost, BigInteger number) {
        this.gost = gost;
        this.number = new ECPrivateKeyParameters(number, gost.curve());
    }

    static GostPrivateKey of(Gost gost, BigInteger number) {
        return new GostPrivateKey(gost, number);
    }

    static GostPrivateKey read(PrivateKeyInfo info) throws InvalidKeySpecException {
        try {
            var gost = Gost.ofKey(info.getPrivateKeyAlgorithm().getAlgorithm())
                    .orElseThrow(() -> new IllegalArgumentException("not a key of the national standard"));
            var octets = ASN1OctetString.getInstance(info.parsePrivateKey()).getOctets();
            if (octets.length > gost.half()) {
                throw new IllegalArgumentException("a number of another length");
            }
            return new GostPrivateKey(gost, LittleEndian.read(octets, 0, octets.length));
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidKeySpecException(e);
        }
    }

    public Gost gost() {
        return gost;
    }

    ECPrivateKeyParameters number() {
        return number;
    }

    @Override
    public String getAlgorithm() {
        return gost.key().getId();
    }

    @Override
    public String getFormat() {
        return "PKCS#8";
    }

    @Override
    public byte[] getEncoded() {
        try {
            var parameters = GostPublicKey.identifier(gost);
            var octets = new DEROctetString(LittleEndian.write(number.getD(), gost.half()));
            return new PrivateKeyInfo(parameters, octets).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GostPrivateKey key && Arrays.equals(getEncoded(), key.getEncoded());
    }

    @Override
    public int hashCode() {
        return number.getD().hashCode();
    }
}
