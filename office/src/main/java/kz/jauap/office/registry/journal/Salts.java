package kz.jauap.office.registry.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/// Salts for commitments: with the salt erased, a commitment tells nothing about the words.
final class Salts {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Salts() {}

    static byte[] fresh() {
        byte[] salt = new byte[BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    static String commitment(byte[] salt, String words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
