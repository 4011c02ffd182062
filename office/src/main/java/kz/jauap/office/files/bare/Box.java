package kz.jauap.office.files.bare;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A box of the ISO base media file format (ISO/IEC 14496-12), of which films and HEIF pictures are built.
///
/// @param at where it begins: its length, then its type
/// @param start where its content begins
/// @param end where the next one begins
record Box(String type, int at, int start, int end) {
    /// The boxes that stand one after another.
    static List<Box> in(ByteBuffer in, int from, int to) {
        List<Box> boxes = new ArrayList<>();
        int at = from;
        while (at + 8 <= to) {
            long size = in.getInt(at) & 0xFFFF_FFFFL;
            int head = 8;
            if (size == 1) {
                size = in.getLong(at + 8);
                head = 16;
            } else if (size == 0) {
                size = to - (long) at;
            }
            if (size < head || size > to - (long) at) {
                throw new IllegalArgumentException("a box is too long");
            }
            boxes.add(new Box(letters(in, at + 4), at, at + head, at + (int) size));
            at += (int) size;
        }
        return boxes;
    }

    /// The one of its type; a file without it is not built as it should be.
    static Box one(List<Box> boxes, String type) {
        return boxes.stream()
                .filter(box -> box.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + type));
    }

    /// Four letters, such as a type.
    static String letters(ByteBuffer in, int at) {
        byte[] letters = new byte[4];
        in.get(at, letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }
}
