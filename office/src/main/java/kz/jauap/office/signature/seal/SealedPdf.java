package kz.jauap.office.signature.seal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jauap.office.house.Bytes;

/// A PDF with exactly one signature that covers the whole file: nothing stands outside it, nothing was added later.
///
/// It is read by its bytes, never by a lenient reader of PDF: whatever a viewer would make of the file, only one that
/// has this strict form is spoken of as sealed.
///
/// @param cms the signature
/// @param covered all bytes but those of the signature itself
public record SealedPdf(Bytes cms, Bytes covered) {
    private static final Pattern RANGE =
            Pattern.compile("/ByteRange\\s*\\[\\s*0 (\\d{1,9}) (\\d{1,9}) (\\d{1,9})\\s*\\]");
    private static final Pattern ANY = Pattern.compile("/ByteRange");

    /// A sealed file with another signature in the place of its own, such as the same one with a time-stamp.
    ///
    /// @return empty where the file has not this form, or the place is too small
    public static Optional<byte[]> with(byte[] pdf, Bytes cms) {
        return range(pdf)
                .filter(range -> range.after() - range.before() - 2 >= 2 * cms.size())
                .map(range -> {
                    byte[] replaced = pdf.clone();
                    byte[] hexadecimal = HexFormat.of().formatHex(cms.array()).getBytes(StandardCharsets.US_ASCII);
                    Arrays.fill(replaced, range.before() + 1, range.after() - 1, (byte) '0');
                    System.arraycopy(hexadecimal, 0, replaced, range.before() + 1, hexadecimal.length);
                    return replaced;
                });
    }

    /// The seal of a file; none where it has none, more than one, or one that leaves a byte uncovered.
    public static Optional<SealedPdf> read(byte[] pdf) {
        return range(pdf)
                .flatMap(range -> signature(text(pdf).substring(range.before(), range.after()))
                        .map(cms -> of(cms, pdf, range.before(), range.after())));
    }

    /// Where the signature's room begins and ends.
    private record Room(int before, int after) {}

    private static String text(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }

    private static Optional<Room> range(byte[] pdf) {
        String text = text(pdf);
        Matcher range = RANGE.matcher(text);
        if (!text.startsWith("%PDF-") || ANY.matcher(text).results().count() != 1 || !range.find()) {
            return Optional.empty();
        }
        int before = Integer.parseInt(range.group(1));
        int after = Integer.parseInt(range.group(2));
        int rest = Integer.parseInt(range.group(3));
        boolean whole = before < after && (long) after + rest == pdf.length;
        return whole ? Optional.of(new Room(before, after)) : Optional.empty();
    }

    /// Whether a file bears any signature at all, sound or not.
    public static boolean bearsAny(byte[] pdf) {
        return ANY.matcher(text(pdf)).find();
    }

    private static SealedPdf of(byte[] cms, byte[] pdf, int before, int after) {
        var covered = new ByteArrayOutputStream(pdf.length);
        covered.write(pdf, 0, before);
        covered.write(pdf, after, pdf.length - after);
        return new SealedPdf(Bytes.of(cms), Bytes.of(covered.toByteArray()));
    }

    /// The room between the covered parts: one string in hexadecimal, the signature and then noughts.
    private static Optional<byte[]> signature(String room) {
        int end = room.length() - 1;
        if (!room.startsWith("<") || !room.endsWith(">") || room.length() % 2 != 0 || !hexadecimal(room, 1, end)) {
            return Optional.empty();
        }
        byte[] content = HexFormat.of().parseHex(room, 1, end);
        int length = length(content);
        for (int at = Math.max(length, 0); at < content.length; at++) {
            if (content[at] != 0) {
                return Optional.empty();
            }
        }
        return length > 0 && length <= content.length ? Optional.of(Arrays.copyOf(content, length)) : Optional.empty();
    }

    private static boolean hexadecimal(String room, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!HexFormat.isHexDigit(room.charAt(at))) {
                return false;
            }
        }
        return from < to;
    }

    /// How long the DER sequence at the beginning says it is; 0 where there is none.
    private static int length(byte[] der) {
        boolean sequence = der.length > 5 && der[0] == 0x30;
        if (!sequence || der[1] != (byte) 0x82) {
            return 0;
        }
        return 4 + ((der[2] & 0xff) << 8) + (der[3] & 0xff);
    }
}
