package kz.jauap.office.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/// Seals personal data for a column of the database, and files for the disk, so that a copy of them tells nothing.
@Component
public final class Vault {
    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /// How words begin that lie sealed in a column of text.
    public static final String SEALED_WORDS = "sealed:";

    /// How much longer sealed bytes are than the bytes themselves.
    public static final int OVERHEAD = 1 + NONCE + TAG_BITS / Byte.SIZE;

    private static final int INDEX = 16;
    private static final int KEY = 32;
    private static final int SEGMENT = 64 * 1024;

    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    public Vault(Secrets secrets) {
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

    /// Words as they lie in a column of text that is sealed throughout; nothing stays nothing.
    public String sealWords(String column, String words) {
        return words.isEmpty() ? "" : SEALED_WORDS + Base64.getEncoder().encodeToString(seal(column, words));
    }

    /// The words that lie in a column of text that is sealed throughout.
    ///
    /// @throws IllegalArgumentException where they were not sealed here for this column
    public String openWords(String column, String kept) {
        if (kept.isEmpty()) {
            return "";
        }
        if (!kept.startsWith(SEALED_WORDS)) {
            throw new IllegalArgumentException("Not sealed by this vault: " + column);
        }
        return open(column, Base64.getDecoder().decode(kept.substring(SEALED_WORDS.length())));
    }

    /// A keyed fingerprint by which equal texts of a column find each other without being opened.
    public byte[] blindIndex(String column, String text) {
        return Arrays.copyOf(secrets.mac("blind index " + column, text), INDEX);
    }

    /// Seals whatever is written, of any length, segment by segment; the last one is in `to` once this one is closed,
    /// and
    /// `to` closed with it.
    public WritableByteChannel sealing(String what, WritableByteChannel to) throws IOException {
        try {
            return segments(what).newEncryptingChannel(to, what.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What was sealed to a channel, from any place in it on; a segment that is not as it was sealed, or not where it
    /// was,
    /// cannot be read.
    public SeekableByteChannel opening(String what, SeekableByteChannel from) throws IOException {
        try {
            return segments(what).newSeekableDecryptingChannel(from, what.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IOException("Not sealed by this vault: " + what, e);
        }
    }

    private StreamingAead segments(String what) {
        try {
            return new AesGcmHkdfStreaming(
                    secrets.key("vault of " + what, "AES").getEncoded(), "HmacSha256", KEY, SEGMENT, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
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
