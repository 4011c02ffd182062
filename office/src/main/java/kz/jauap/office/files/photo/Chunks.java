package kz.jauap.office.files.photo;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The parts of which a picture consists, as far as each says how long it is. Whoever reads a picture makes room for a
/// part before he reads it; so no part may say that it is longer than what is left of the file.
enum Chunks {
    PNG(8, 12) {
        @Override
        long next(DataInputStream in) throws IOException {
            long length = Integer.toUnsignedLong(in.readInt());
            in.readInt();
            return length;
        }
    },
    RIFF(12, 8) {
        @Override
        long next(DataInputStream in) throws IOException {
            in.readInt();
            return Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
        }
    },
    /// Parts of at most 64 KB, or read only where they lie.
    SMALL(0, Long.MAX_VALUE) {
        @Override
        long next(DataInputStream in) {
            return 0;
        }
    };

    /// What stands before a part's own bytes: its length and its name, four bytes each.
    private static final int HEAD = 8;

    private final long before;
    private final long around;

    Chunks(long before, long around) {
        this.before = before;
        this.around = around;
    }

    static Chunks of(String mediaType) {
        return switch (mediaType) {
            case "image/png" -> PNG;
            case "image/webp" -> RIFF;
            default -> SMALL;
        };
    }

    /// Reads the head of a part and tells its length.
    abstract long next(DataInputStream in) throws IOException;

    boolean within(InputStream content, long size) throws IOException {
        DataInputStream in = new DataInputStream(content);
        in.skipNBytes(Math.min(before, size));
        long left = size - before;
        while (left >= around) {
            long length = next(in);
            if (length > left - around) {
                return false;
            }
            long passed = Math.min(left - HEAD, length + around - HEAD + (this == RIFF ? length % 2 : 0));
            in.skipNBytes(passed);
            left -= HEAD + passed;
        }
        return true;
    }
}
