package kz.jauap.office.files.bare;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/// PNG as a row of chunks: Exif, texts and the time go, all others stay, and nothing stands after the end.
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> NOTES = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME");
    private static final int AROUND = 12;

    private Png() {}

    static byte[] bare(byte[] picture) {
        if (!Arrays.equals(picture, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
            throw new IllegalArgumentException("no PNG");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length);
        out.writeBytes(SIGNATURE);
        ByteBuffer in = ByteBuffer.wrap(picture);
        int at = SIGNATURE.length;
        String type = "";
        while (!type.equals("IEND")) {
            int length = in.getInt(at);
            if (length < 0 || length > picture.length - at - AROUND) {
                throw new IllegalArgumentException("a chunk is too long");
            }
            type = new String(picture, at + 4, 4, StandardCharsets.US_ASCII);
            if (!NOTES.contains(type)) {
                out.write(picture, at, length + AROUND);
            }
            at += length + AROUND;
        }
        return out.toByteArray();
    }
}
