package kz.jauap.office.files.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Pictures as a telephone takes them, for tests: with the place in Almaty where they were taken, lying on their side.
public final class Pictures {
    /// Where they all were taken.
    public static final Spot SPOT = new Spot(43.2389, 76.8897);

    private Pictures() {}

    public static byte[] jpeg() {
        byte[] plain = encoded("jpg");
        byte[] exif = concat(ascii("Exif\0\0"), tiff());
        byte[] xmp = ascii("http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='43,14.334N'/>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, exif);
        segment(out, 0xE1, xmp);
        segment(out, 0xFE, ascii("taken by somebody"));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(ascii("hung on after the end: 43.2389"));
        return out.toByteArray();
    }

    public static byte[] png() {
        byte[] plain = encoded("png");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int head = 8 + 25;
        out.write(plain, 0, head);
        out.writeBytes(chunk("eXIf", tiff()));
        out.writeBytes(chunk("tEXt", ascii("Comment\0at home")));
        out.write(plain, head, plain.length - head);
        return out.toByteArray();
    }

    public static byte[] webp() {
        byte[] header = ByteBuffer.allocate(10).put(0, (byte) 0b0000_1100).array();
        byte[] body =
                concat(riff("VP8X", header), concat(riff("VP8L", new byte[] {0x2F, 1, 2, 3, 4}), riff("EXIF", tiff())));
        return ByteBuffer.allocate(12 + body.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt(body.length + 4)
                .put(ascii("WEBP"))
                .put(body)
                .array();
    }

    public static byte[] heic() {
        byte[] ftyp = box("ftyp", concat(ascii("heic"), concat(new byte[4], ascii("mif1heic"))));
        byte[] picture = ascii("the picture itself");
        byte[] exif = concat(new byte[] {0, 0, 0, 6}, concat(ascii("Exif\0\0"), tiff()));
        byte[] empty = meta(0, picture.length, exif.length);
        int data = ftyp.length + empty.length + 8;
        return concat(concat(ftyp, meta(data, picture.length, exif.length)), box("mdat", concat(picture, exif)));
    }

    private static byte[] meta(int data, int picture, int exif) {
        byte[] hdlr = box("hdlr", concat(new byte[8], concat(ascii("pict"), new byte[13])));
        byte[] pitm = box("pitm", new byte[] {0, 0, 0, 0, 0, 1});
        byte[] items = concat(infe(1, "hvc1"), infe(2, "Exif"));
        byte[] iinf = box("iinf", concat(new byte[] {0, 0, 0, 0, 0, 2}, items));
        ByteBuffer iloc = ByteBuffer.allocate(8 + 2 * 14)
                .putInt(0)
                .put((byte) 0x44)
                .put((byte) 0)
                .putShort((short) 2);
        location(iloc, 1, data, picture);
        location(iloc, 2, data + picture, exif);
        byte[] inside = concat(hdlr, concat(pitm, concat(iinf, box("iloc", iloc.array()))));
        return box("meta", concat(new byte[4], inside));
    }

    private static void location(ByteBuffer iloc, int item, int from, int length) {
        iloc.putShort((short) item)
                .putShort((short) 0)
                .putShort((short) 1)
                .putInt(from)
                .putInt(length);
    }

    private static byte[] infe(int item, String type) {
        return box("infe", concat(new byte[] {2, 0, 0, 0, 0, (byte) item, 0, 0}, concat(ascii(type), new byte[] {0})));
    }

    /// TIFF as Exif holds it: right side up is 6, and the place.
    private static byte[] tiff() {
        ByteBuffer tiff = ByteBuffer.allocate(150);
        tiff.put(ascii("MM")).putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
        tiff.putShort((short) 4);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(ascii("N\0\0\0"));
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(92);
        tiff.putShort((short) 3).putShort((short) 2).putInt(2).put(ascii("E\0\0\0"));
        tiff.putShort((short) 4).putShort((short) 5).putInt(3).putInt(116).putInt(0);
        tiff.position(92);
        tiff.putInt(43).putInt(1).putInt(14).putInt(1).putInt(2004).putInt(100);
        tiff.putInt(76).putInt(1).putInt(53).putInt(1).putInt(2292).putInt(100);
        return Arrays.copyOf(tiff.array(), tiff.position());
    }

    public static BufferedImage drawn(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] encoded(String format) {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 30; y++) {
                image.setRGB(x, y, ((x * 6) << 16) | ((y * 8) << 8) | ((x * y) % 255));
            }
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void segment(ByteArrayOutputStream out, int mark, byte[] content) {
        out.write(0xFF);
        out.write(mark);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }

    private static byte[] chunk(String type, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(ascii(type));
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(ascii(type))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] riff(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + (content.length & 1))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii(name))
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(ascii(type))
                .put(content)
                .array();
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
