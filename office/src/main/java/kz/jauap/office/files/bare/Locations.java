package kz.jauap.office.files.bare;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Where the items of a HEIF picture lie: its box `iloc`.
final class Locations {
    private final ByteBuffer in;
    private int at;

    private Locations(ByteBuffer in, int at) {
        this.in = in;
        this.at = at;
    }

    /// A piece of an item.
    ///
    /// @param method 0: counted from the beginning of the file
    record Extent(int item, int method, long from, long length) {}

    static List<Extent> of(ByteBuffer in, int at) {
        return new Locations(in, at).read();
    }

    private List<Extent> read() {
        int version = in.get(at);
        int sizes = in.getShort(at + 4) & 0xFFFF;
        at += 6;
        int count = version < 2 ? number(2) : number(4);
        List<Extent> all = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            int item = number(version < 2 ? 2 : 4);
            int method = version == 0 ? 0 : number(2) & 0xF;
            number(2);
            long base = wide(sizes >> 4 & 0xF);
            int extents = number(2);
            for (int piece = 0; piece < extents; piece++) {
                if (version > 0) {
                    wide(sizes & 0xF);
                }
                long offset = wide(sizes >> 12 & 0xF);
                all.add(new Extent(item, method, base + offset, wide(sizes >> 8 & 0xF)));
            }
        }
        return all;
    }

    private int number(int bytes) {
        return Math.toIntExact(wide(bytes));
    }

    private long wide(int bytes) {
        long number = switch (bytes) {
            case 0 -> 0;
            case 2 -> in.getShort(at) & 0xFFFF;
            case 4 -> in.getInt(at) & 0xFFFF_FFFFL;
            case 8 -> in.getLong(at);
            default -> throw new IllegalArgumentException("a number of " + bytes + " bytes");
        };
        at += bytes;
        return number;
    }
}
