package kz.jauap.office.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/// Seals personal data for a column of the database, so that a copied table tells nothing.
@Component
public final class Vault {
    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int INDEX = 16;

    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    Vault(Secrets secrets) {
        this.secrets = secrets;
    }

    /// The sealed form of `text`; it opens under the same column name only.
    public byte[] seal(String column, String text) {
        return sealBytes(column, text.getBytes(UTF_8));
    }

    /// The sealed form of `content`; it opens under the same column name only.
    public byte[] sealBytes(String column, byte[] content) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, column, nonce, content);
        return ByteBuffer.allocate(1 + NONCE + sealed.length)
                .put(VERSION)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /// The text that was sealed for `column`.
    ///
    /// @throws IllegalArgumentException where the bytes were not sealed here for this column
    public String open(String column, byte[] sealed) {
        return new String(openBytes(column, sealed), UTF_8);
    }

    /// The content that was sealed for `column`.
    ///
    /// @throws IllegalArgumentException where the bytes were not sealed here for this column
    public byte[] openBytes(String column, byte[] sealed) {
        if (sealed.length <= NONCE || sealed[0] != VERSION) {
            throw new IllegalArgumentException("Not sealed by this vault: " + column);
        }
        var nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE);
        var body = Arrays.copyOfRange(sealed, 1 + NONCE, sealed.length);
        return crypt(Cipher.DECRYPT_MODE, column, nonce, body);
    }

    /// A keyed fingerprint by which equal texts of a column find each other without being opened.
    public byte[] blindIndex(String column, String text) {
        return Arrays.copyOf(secrets.mac("blind index " + column, text), INDEX);
    }

    private byte[] crypt(int mode, String column, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, secrets.key("vault", "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(column.getBytes(UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not sealed by this vault: " + column, e);
        }
    }
}
