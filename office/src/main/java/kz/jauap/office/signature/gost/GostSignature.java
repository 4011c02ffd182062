package kz.jauap.office.signature.gost;

import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.SignatureException;
import java.security.SignatureSpi;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.ECGOST3410Signer;
import org.jspecify.annotations.Nullable;

/// A signature of the national standard: r and s, each with its last byte first.
final class GostSignature extends SignatureSpi {
    private final Gost gost;
    private final Digest digest;
    private final ECGOST3410Signer signer = new ECGOST3410Signer();

    GostSignature(Gost gost) {
        this.gost = gost;
        this.digest = gost.digest();
    }

    @Override
    protected void engineInitVerify(PublicKey key) throws InvalidKeyException {
        if (!(key instanceof GostPublicKey ours) || ours.gost() != gost) {
            throw new InvalidKeyException("not a key of " + gost);
        }
        init(false, ours.point());
    }

    @Override
    protected void engineInitSign(PrivateKey key) throws InvalidKeyException {
        if (!(key instanceof GostPrivateKey ours) || ours.gost() != gost) {
            throw new InvalidKeyException("not a key of " + gost);
        }
        init(true, new ParametersWithRandom(ours.number(), new SecureRandom()));
    }

    private void init(boolean signing, CipherParameters parameters) {
        digest.reset();
        signer.init(signing, parameters);
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
    protected byte[] engineSign() {
        var numbers = signer.generateSignature(hash());
        return LittleEndian.write(numbers[0], numbers[1], gost.half());
    }

    @Override
    protected boolean engineVerify(byte[] signature) throws SignatureException {
        var hash = hash();
        var half = gost.half();
        if (signature.length != 2 * half) {
            throw new SignatureException("a signature of another length");
        }
        return signer.verifySignature(
                hash, LittleEndian.read(signature, 0, half), LittleEndian.read(signature, half, half));
    }

    private byte[] hash() {
        var hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return hash;
    }

    @Override
    @Deprecated
    protected void engineSetParameter(String name, Object value) {
        throw new InvalidParameterException(name);
    }

    @Override
    @Deprecated
    protected @Nullable Object engineGetParameter(String name) {
        throw new InvalidParameterException(name);
    }
}
