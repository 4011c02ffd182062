package kz.jauap.office.files.bare;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// JPEG as a row of segments: the application's own (Exif, XMP, IPTC, maker's) and comments go, the picture stays.
///
/// Kept are JFIF, the colour profile and Adobe's mark of colours, and of Exif which way is up.
final class Jpeg {
    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;

    private Jpeg() {}

    static byte[] bare(byte[] picture) {
        ByteBuffer in = ByteBuffer.wrap(picture);
        require(next(in) == MARK && next(in) == START);
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length);
        out.write(MARK);
        out.write(START);
        while (true) {
            require(next(in) == MARK);
            int mark = next(in);
            while (mark == MARK) {
                mark = next(in);
            }
            if (mark == SCAN) {
                out.write(MARK);
                out.write(SCAN);
                rest(in, out);
                return out.toByteArray();
            }
            require(mark != END && mark != START);
            byte[] content = new byte[(in.getShort() & 0xFFFF) - 2];
            in.get(content);
            if (mark == APP1) {
                Orientation.of(content).ifPresent(upright -> segment(out, APP1, upright));
            } else if (kept(mark, content)) {
                segment(out, mark, content);
            }
        }
    }

    private static boolean kept(int mark, byte[] content) {
        return switch (mark) {
            case APP0 -> starts(content, "JFIF\0");
            case APP2 -> starts(content, "ICC_PROFILE\0");
            case APP14 -> starts(content, "Adobe");
            default -> mark != COMMENT && (mark < APP0 || mark > APP15);
        };
    }

    /// Up to the end of the picture; what a camera hangs on after it (another picture, a film, notes) goes.
    private static void rest(ByteBuffer in, ByteArrayOutputStream out) {
        while (in.hasRemaining()) {
            int each = next(in);
            out.write(each);
            if (each == MARK && in.hasRemaining()) {
                int after = next(in);
                out.write(after);
                if (after == END) {
                    return;
                }
                if (after == MARK) {
                    in.position(in.position() - 1);
                    continue;
                }
                if (after >= 0xC0 && after != 0xD0 && (after < 0xD0 || after > 0xD7)) {
                    between(in, out, after);
                }
            }
        }
        out.write(MARK);
        out.write(END);
    }

    /// A segment between two scans of a progressive picture: tables stay, notes lose their content.
    private static void between(ByteBuffer in, ByteArrayOutputStream out, int mark) {
        int length = in.getShort() & 0xFFFF;
        byte[] content = new byte[length - 2];
        in.get(content);
        if ((mark >= APP0 && mark <= APP15) || mark == COMMENT) {
            Arrays.fill(content, (byte) 0);
        }
        out.write(length >> 8);
        out.write(length);
        out.writeBytes(content);
    }

    private static void segment(ByteArrayOutputStream out, int mark, byte[] content) {
        out.write(MARK);
        out.write(mark);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }

    static boolean starts(byte[] content, String word) {
        byte[] wanted = word.getBytes(StandardCharsets.US_ASCII);
        return content.length >= wanted.length && Arrays.equals(content, 0, wanted.length, wanted, 0, wanted.length);
    }

    private static int next(ByteBuffer in) {
        if (!in.hasRemaining()) {
            throw new IllegalArgumentException("ends too soon");
        }
        return in.get() & 0xFF;
    }

    private static void require(boolean built) {
        if (!built) {
            throw new IllegalArgumentException("no JPEG");
        }
    }
}
