package kz.jauap.office.control.chain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// One link of a chain: a record's place in its book, and the hash over the link before and the record.
///
/// @param record the record's own number
/// @param hash SHA-256 as hex
public record Link(long place, long record, String hash) {
    static final Link BEFORE_ALL = new Link(0, 0, "");

    /// The link of a record that comes after this one.
    ///
    /// @param facts everything the record says, in a fixed order
    Link next(long number, List<String> facts) {
        try {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            written(out, hash);
            out.writeLong(place + 1);
            out.writeLong(number);
            for (String fact : facts) {
                written(out, fact);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
            return new Link(place + 1, number, HexFormat.of().formatHex(digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void written(DataOutputStream out, String fact) throws IOException {
        byte[] bytes = fact.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
