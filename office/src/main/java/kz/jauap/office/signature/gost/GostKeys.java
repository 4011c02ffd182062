package kz.jauap.office.signature.gost;

import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyFactorySpi;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;

/// Reads keys of the national standard from their encodings.
final class GostKeys extends KeyFactorySpi {
    @Override
    protected PublicKey engineGeneratePublic(KeySpec spec) throws InvalidKeySpecException {
        if (spec instanceof X509EncodedKeySpec encoded) {
            return GostPublicKey.read(encoded.getEncoded());
        }
        throw new InvalidKeySpecException(spec.getClass().getName());
    }

    @Override
    protected PrivateKey engineGeneratePrivate(KeySpec spec) throws InvalidKeySpecException {
        if (spec instanceof PKCS8EncodedKeySpec encoded) {
            return GostPrivateKey.read(PrivateKeyInfo.getInstance(encoded.getEncoded()));
        }
        throw new InvalidKeySpecException(spec.getClass().getName());
    }

    @Override
    protected <T extends KeySpec> T engineGetKeySpec(Key key, Class<T> kind) throws InvalidKeySpecException {
        if (kind.isAssignableFrom(X509EncodedKeySpec.class) && key instanceof GostPublicKey) {
            return kind.cast(new X509EncodedKeySpec(key.getEncoded()));
        }
        if (kind.isAssignableFrom(PKCS8EncodedKeySpec.class) && key instanceof GostPrivateKey) {
            return kind.cast(new PKCS8EncodedKeySpec(key.getEncoded()));
        }
        throw new InvalidKeySpecException(kind.getName());
    }

    @Override
    protected Key engineTranslateKey(Key key) throws InvalidKeyException {
        if (key instanceof GostPublicKey || key instanceof GostPrivateKey) {
            return key;
        }
        throw new InvalidKeyException("not a key of the national standard");
    }
}
