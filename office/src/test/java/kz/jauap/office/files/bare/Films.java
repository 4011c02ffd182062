package kz.jauap.office.files.bare;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// A film as a telephone makes it, for tests: it notes where, when and with what it was taken, in every place where
/// telephones do so, and carries a track of places beside the picture.
final class Films {
    static final String SEEN = "what is to be seen";
    private static final String TOLD = "at 43.2389 76.8897";
    private static final int MADE = 0x7B1C_E0A0;

    private Films() {}

    static byte[] film() {
        byte[] ftyp = box("ftyp", ascii("qt  "), number(0), ascii("qt  "));
        int data = ftyp.length + moov(0).length + 8;
        return joined(
                ftyp,
                moov(data),
                box("mdat", ascii(SEEN), ascii(TOLD)),
                box("uuid", new byte[16], ascii("<xmp exif:GPSLatitude='43,14N'/>")),
                box("free", ascii("left by the editor: Almaty, home")));
    }

    /// The same in a fragment, the track of places too.
    static byte[] fragments() {
        byte[] moov = box("moov", head("mvhd"), track("meta", "mebx", 0, TOLD), box("mvex", new byte[0]));
        return joined(box("ftyp", ascii("isom"), number(0)), moov, box("mdat", ascii(TOLD)));
    }

    private static byte[] moov(int data) {
        byte[] place = box("\u00A9xyz", new byte[] {0, 18, 0, 0}, ascii("+43.2389+076.8897/"));
        byte[] keys = box("keys", number(0), number(1), box("mdta", ascii("com.apple.quicktime.location.ISO6709")));
        byte[] value = box("data", number(1), number(0), ascii("+43.2389+076.8897/"));
        byte[] items = box("ilst", box("\0\0\0\1", value));
        byte[] hdlr = box("hdlr", number(0), number(0), ascii("mdta"), new byte[13]);
        return box(
                "moov",
                head("mvhd"),
                track("vide", "avc1", data, SEEN),
                track("meta", "mebx", data + SEEN.length(), TOLD),
                box("meta", hdlr, keys, items),
                box("udta", place, box("\u00A9mod", ascii("iPhone 15 of Aigerim"))));
    }

    private static byte[] track(String sort, String code, int at, String sample) {
        byte[] hdlr = box("hdlr", number(0), number(0), ascii(sort), new byte[12], ascii("Core Media of Aigerim\0"));
        byte[] stbl = box(
                "stbl",
                box("stsd", number(0), number(1), entry(code)),
                box("stts", number(0), number(1), number(1), number(1)),
                box("stsc", number(0), number(1), number(1), number(1), number(1)),
                box("stsz", number(0), number(sample.length()), number(1)),
                box("stco", number(0), number(1), number(at)));
        byte[] minf = box("minf", box(sort.equals("vide") ? "vmhd" : "nmhd", new byte[12]), stbl);
        return box(
                "trak",
                head("tkhd"),
                box("mdia", head("mdhd"), hdlr, minf),
                box("udta", box("name", ascii("the camera of Aigerim"))));
    }

    private static byte[] entry(String code) {
        return box(code, new byte[12], ascii("GoPr"), new byte[26], ascii("GoPro AVC encoder"), new byte[19]);
    }

    private static byte[] head(String type) {
        return box(type, number(0), number(MADE), number(MADE), new byte[88]);
    }

    static byte[] number(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    private static byte[] box(String type, byte[]... content) {
        byte[] inside = joined(content);
        return joined(number(8 + inside.length), ascii(type), inside);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
