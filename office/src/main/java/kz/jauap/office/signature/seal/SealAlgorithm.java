package kz.jauap.office.signature.seal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/// The algorithms the office can seal with; the key decides which.
enum SealAlgorithm {
    RSA("1.2.840.113549.1.1.1", "1.2.840.113549.1.1.11", "2.16.840.1.101.3.4.2.1");

    private final String key;
    private final String signature;
    private final String digest;

    SealAlgorithm(String key, String signature, String digest) {
        this.key = key;
        this.signature = signature;
        this.digest = digest;
    }

    static SealAlgorithm of(SealKey key) throws GeneralSecurityException {
        var id = SubjectPublicKeyInfo.getInstance(
                        key.certificate().getPublicKey().getEncoded())
                .getAlgorithm()
                .getAlgorithm()
                .getId();
        return Arrays.stream(values())
                .filter(each -> each.key.equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchAlgorithmException("a key of the kind " + id));
    }

    AlgorithmIdentifier signatureId() {
        return new AlgorithmIdentifier(new ASN1ObjectIdentifier(signature), DERNull.INSTANCE);
    }

    AlgorithmIdentifier digestId() {
        return new AlgorithmIdentifier(new ASN1ObjectIdentifier(digest), DERNull.INSTANCE);
    }

    Signature signature() throws GeneralSecurityException {
        return Signature.getInstance(signature);
    }

    byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance(digest).digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
