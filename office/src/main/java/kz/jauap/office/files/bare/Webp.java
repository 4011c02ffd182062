package kz.jauap.office.files.bare;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// WebP as a row of RIFF chunks: Exif and XMP go, and the header no longer announces them.
final class Webp {
    private static final int HEADER = 12;
    private static final int CHUNK = 8;

    /// In the first byte of the header's flags: Exif and XMP.
    private static final int NOTES = 0b0000_1100;

    private Webp() {}

    static byte[] bare(byte[] picture) {
        if (!name(picture, 0).equals("RIFF") || !name(picture, 8).equals("WEBP")) {
            throw new IllegalArgumentException("no WebP");
        }
        ByteBuffer in = ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN);
        int end = Math.min(picture.length, Math.addExact(in.getInt(4), CHUNK));
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length);
        for (int at = HEADER; at + CHUNK <= end; ) {
            int length = in.getInt(at + 4);
            if (length < 0 || length > end - at - CHUNK) {
                throw new IllegalArgumentException("a chunk is too long");
            }
            int whole = CHUNK + length + (length & 1);
            String name = name(picture, at);
            if (!name.equals("EXIF") && !name.equals("XMP ")) {
                byte[] chunk = new byte[whole];
                System.arraycopy(picture, at, chunk, 0, Math.min(whole, end - at));
                if (name.equals("VP8X")) {
                    chunk[CHUNK] &= (byte) ~NOTES;
                }
                out.writeBytes(chunk);
            }
            at += whole;
        }
        return ByteBuffer.allocate(HEADER + out.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(out.size() + 4)
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .put(out.toByteArray())
                .array();
    }

    private static String name(byte[] picture, int at) {
        return new String(picture, at, 4, StandardCharsets.US_ASCII);
    }
}
