package kz.jauap.office.signature.gost;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGeneratorSpi;
import java.security.SecureRandom;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.bouncycastle.util.BigIntegers;

/// Makes fresh pairs of keys of the national standard.
final class GostKeyPairs extends KeyPairGeneratorSpi {
    private final Gost gost;
    private SecureRandom random = new SecureRandom();

    GostKeyPairs(Gost gost) {
        this.gost = gost;
    }

    @Override
    public void initialize(int size, SecureRandom random) {
        this.random = random;
    }

    @Override
    public KeyPair generateKeyPair() {
        var curve = gost.curve();
        var number =
                BigIntegers.createRandomInRange(BigInteger.ONE, curve.getN().subtract(BigInteger.ONE), random);
        var point = new FixedPointCombMultiplier().multiply(curve.getG(), number);
        return new KeyPair(GostPublicKey.of(gost, point), GostPrivateKey.of(gost, number));
    }
}
