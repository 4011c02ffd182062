package kz.jauap.office.signature.gost;

import java.security.MessageDigestSpi;
import org.bouncycastle.crypto.Digest;

/// A hash of the national standard.
final class GostDigest extends MessageDigestSpi {
    private final Digest digest;

    GostDigest(Gost gost) {
        this.digest = gost.digest();
    }

    @Override
    protected void engineUpdate(byte b) {
        digest.update(b);
    }

    @Override
    protected void engineUpdate(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
    }

    @Override
    protected byte[] engineDigest() {
        var hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return hash;
    }

    @Override
    protected int engineGetDigestLength() {
        return digest.getDigestSize();
    }

    @Override
    protected void engineReset() {
        digest.reset();
    }
}
