package kz.jauap.office.signature.demo;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.gost.GostPrivateKey;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;

/// An authority's key as BouncyCastle's builders want it: of any accepted scheme.
final class Pen implements ContentSigner {
    private final PrivateKey key;
    private final Scheme scheme;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    Pen(PrivateKey key) {
        this.key = key;
        this.scheme = schemeOf(key);
    }

    private static Scheme schemeOf(PrivateKey key) {
        return key instanceof GostPrivateKey ours ? Scheme.valueOf(ours.gost().name()) : Scheme.RSA;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return new AlgorithmIdentifier(scheme.signature(), DERNull.INSTANCE);
    }

    @Override
    public OutputStream getOutputStream() {
        return written;
    }

    @Override
    public byte[] getSignature() {
        try {
            var engine = scheme.engine();
            engine.initSign(key);
            engine.update(written.toByteArray());
            return engine.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
