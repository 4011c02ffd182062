package kz.jauap.office.signature.gost;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GostTest {
    private static final byte[] TEXT =
            "012345678901234567890123456789012345678901234567890123456789012".getBytes(US_ASCII);

    /// The first message of GOST R 34.11-2012, Appendix A (RFC 6986, 10.1), as it goes over the wire.
    @Test
    void hashesAsTheStandardsExample() throws Exception {
        assertThat(hash(Gost.GOST_2015_512, TEXT))
                .isEqualTo("1b54d01a4af5b9d5cc3d86d68d285462b19abc2475222f35c085122be4ba1ffa"
                        + "00ad30f8767b3a82384c6574f024c311e2a481332b08ef7f41797891c1646f48");
        assertThat(hash(Gost.GOST_2015_256, TEXT))
                .isEqualTo("9d151eefd8590b89daa6ba6cb74af9275dd051026bb149a452fd84e5e57b5500");
    }

    /// GOST R 34.11-94 with the test parameters (RFC 5831, 7.3.1): the box Kazakhstan took.
    @Test
    void hashesTheOldWayWithTheTestBox() throws Exception {
        assertThat(hash(Gost.GOST_2004, "This is message, length=32 bytes".getBytes(US_ASCII)))
                .isEqualTo("b1c466d37519b82e8319819ff32595e047a28cb6f83eff1c6916a815a637fffa");
    }

    private static String hash(Gost gost, byte[] text) throws Exception {
        var digest = MessageDigest.getInstance(gost.hash().getId(), KzProvider.known());
        return HexFormat.of().formatHex(digest.digest(text));
    }

    @ParameterizedTest
    @EnumSource(Gost.class)
    void signsAndVerifiesAndNotWithAnotherKeyOrText(Gost gost) throws Exception {
        var pairs = KeyPairGenerator.getInstance(gost.name(), KzProvider.known());
        var pair = pairs.generateKeyPair();
        var signed = sign(gost, pair.getPrivate());
        assertThat(signed).hasSize(gost == Gost.GOST_2015_512 ? 128 : 64);
        assertThat(verifies(gost, pair.getPublic(), TEXT, signed)).isTrue();
        assertThat(verifies(gost, pair.getPublic(), new byte[] {1}, signed)).isFalse();
        assertThat(verifies(gost, pairs.generateKeyPair().getPublic(), TEXT, signed))
                .isFalse();
        assertThat(verifies(gost, pair.getPublic(), TEXT, new byte[signed.length]))
                .as("zeros")
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Gost.class)
    void readsBackTheKeysItWrites(Gost gost) throws Exception {
        var pair = KeyPairGenerator.getInstance(gost.name(), KzProvider.known()).generateKeyPair();
        var keys = KeyFactory.getInstance(gost.key().getId(), KzProvider.known());
        assertThat(keys.generatePublic(new X509EncodedKeySpec(pair.getPublic().getEncoded())))
                .isEqualTo(pair.getPublic());
        assertThat(keys.generatePrivate(
                        new PKCS8EncodedKeySpec(pair.getPrivate().getEncoded())))
                .isEqualTo(pair.getPrivate());
    }

    @ParameterizedTest
    @EnumSource(Gost.class)
    void refusesAPointOffTheCurveOrOtherParameters(Gost gost) throws Exception {
        var pair = KeyPairGenerator.getInstance(gost.name(), KzProvider.known()).generateKeyPair();
        var keys = KeyFactory.getInstance(gost.key().getId(), KzProvider.known());
        var off = pair.getPublic().getEncoded();
        off[off.length - 1] ^= 1;
        assertThatThrownBy(() -> keys.generatePublic(new X509EncodedKeySpec(off)))
                .isInstanceOf(InvalidKeySpecException.class);
        var info = SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
        var bare = new SubjectPublicKeyInfo(new AlgorithmIdentifier(gost.key()), info.parsePublicKey());
        assertThatThrownBy(() -> keys.generatePublic(new X509EncodedKeySpec(bare.getEncoded())))
                .isInstanceOf(InvalidKeySpecException.class);
    }

    @Test
    void standsBehindAllOtherProviders() {
        KzProvider.known();
        KzProvider.known();
        var providers = Security.getProviders();
        assertThat(providers[0].getName()).isNotEqualTo("Jauap-KZ");
        assertThat(providers)
                .filteredOn(one -> one.getName().equals("Jauap-KZ"))
                .hasSize(1);
    }

    private static byte[] sign(Gost gost, PrivateKey key) throws Exception {
        var engine = Signature.getInstance(gost.signature().getId(), KzProvider.known());
        engine.initSign(key);
        engine.update(TEXT);
        return engine.sign();
    }

    private static boolean verifies(Gost gost, PublicKey key, byte[] text, byte[] signed) throws Exception {
        var engine = Signature.getInstance(gost.signature().getId(), KzProvider.known());
        engine.initVerify(key);
        engine.update(text);
        return engine.verify(signed);
    }
}
