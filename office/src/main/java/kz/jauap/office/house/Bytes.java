package kz.jauap.office.house;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// Some bytes that stay as they are: a document, a certificate, an authority's answer.
public final class Bytes {
    private final byte[] content;
    private volatile String sha256 = "";

    private Bytes(byte[] content) {
        this.content = content;
    }

    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    /// A copy of them.
    public byte[] array() {
        return content.clone();
    }

    public int size() {
        return content.length;
    }

    /// Their SHA-256 in lower-case hexadecimal.
    public String sha256() {
        if (!sha256.isEmpty()) {
            return sha256;
        }
        try {
            sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            return sha256;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "Bytes[" + content.length + "]";
    }
}
