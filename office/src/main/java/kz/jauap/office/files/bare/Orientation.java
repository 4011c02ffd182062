package kz.jauap.office.files.bare;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Which way is up, the one thing of Exif that a picture cannot do without.
final class Orientation {
    private static final String EXIF = "Exif\0\0";
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private Orientation() {}

    /// A new Exif segment that says nothing but the orientation; empty where the old one is none or says nothing of it.
    static Optional<byte[]> of(byte[] segment) {
        if (!Jpeg.starts(segment, EXIF)) {
            return Optional.empty();
        }
        try {
            return read(ByteBuffer.wrap(segment, EXIF.length(), segment.length - EXIF.length())
                            .slice())
                    .map(Orientation::written);
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<Short> read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int each = 0; each < entries; each++) {
            int at = directory + 2 + each * ENTRY;
            if ((tiff.getShort(at) & 0xFFFF) == TAG) {
                short value = tiff.getShort(at + 8);
                return value > 1 && value <= 8 ? Optional.of(value) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static byte[] written(short value) {
        return ByteBuffer.allocate(EXIF.length() + 26)
                .put(EXIF.getBytes(StandardCharsets.US_ASCII))
                .put((byte) 'M')
                .put((byte) 'M')
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort(value)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
