package kz.jauap.office.intake.social.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The marks by which platforms prove themselves and we prove ourselves to them.
public final class Seals {
    private Seals() {}

    public static byte[] hmac(String algorithm, String secret, byte[] words) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), algorithm));
            return mac.doFinal(words);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String hex(String secret, byte[] words) {
        return HexFormat.of().formatHex(hmac("HmacSHA256", secret, words));
    }

    public static String base64(String secret, byte[] words) {
        return Base64.getEncoder().encodeToString(hmac("HmacSHA256", secret, words));
    }

    /// Compares in constant time.
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    public static String print(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
