package kz.jauap.office.files.bare;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// HEIF as boxes in boxes: what its items of kind Exif and of XMP hold is written over with zeros where it lies, so
/// that
/// nothing moves and the picture stays as it was. (ISO/IEC 23008-12, 14496-12: meta, iinf, infe, iloc.)
final class Heif {
    private Heif() {}

    static byte[] bare(byte[] picture) {
        byte[] bare = picture.clone();
        ByteBuffer in = ByteBuffer.wrap(bare);
        List<Box> top = Box.in(in, 0, bare.length);
        if (top.isEmpty() || !top.getFirst().type().equals("ftyp")) {
            throw new IllegalArgumentException("no HEIF");
        }
        Box meta = Box.one(top, "meta");
        List<Box> inside = Box.in(in, meta.start() + 4, meta.end());
        List<Integer> notes = notes(in, Box.one(inside, "iinf"));
        Locations.of(in, Box.one(inside, "iloc").start()).stream()
                .filter(each -> notes.contains(each.item()))
                .forEach(each -> wipe(bare, each));
        top.stream()
                .filter(box -> box.type().equals("uuid"))
                .forEach(box -> Arrays.fill(bare, box.start(), box.end(), (byte) 0));
        return bare;
    }

    /// The items that hold notes: Exif, and XMP as text of its media type.
    private static List<Integer> notes(ByteBuffer in, Box iinf) {
        int version = in.get(iinf.start());
        List<Integer> notes = new ArrayList<>();
        for (Box infe : Box.in(in, iinf.start() + (version == 0 ? 6 : 8), iinf.end())) {
            int of = in.get(infe.start());
            if (!infe.type().equals("infe") || of < 2) {
                throw new IllegalArgumentException("an item of an old kind");
            }
            int at = infe.start() + 4;
            int item = of == 2 ? in.getShort(at) & 0xFFFF : in.getInt(at);
            String type = Box.letters(in, at + (of == 2 ? 4 : 6));
            if (type.equals("Exif") || type.equals("mime")) {
                notes.add(item);
            }
        }
        return notes;
    }

    private static void wipe(byte[] bare, Locations.Extent extent) {
        if (extent.method() != 0) {
            throw new IllegalArgumentException("notes lie where we do not look");
        }
        Arrays.fill(bare, Math.toIntExact(extent.from()), Math.toIntExact(extent.from() + extent.length()), (byte) 0);
    }
}
