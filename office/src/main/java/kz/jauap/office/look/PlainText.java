package kz.jauap.office.look;

import java.text.Normalizer;
import java.util.Locale;

/// The rule for every text that comes from outside: no NUL, no control characters, no halves of characters.
public final class PlainText {
    /// Stands where something could not be read.
    public static final String MARK = "\uFFFD";

    private PlainText() {}

    /// The text in normal form; throws `Problem` where it cannot be read.
    ///
    /// Nothing that is seen changes: letters are composed (NFC), every line end (CR LF, CR, vertical tab, form
    /// feed) becomes \n, and the byte order mark U+FEFF, a trace of files, goes. Joiners, soft hyphens and marks
    /// of direction stay.
    public static String clean(String text) {
        var spaced = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u000B', '\n')
                .replace('\f', '\n')
                .replace("\uFEFF", "");
        if (!readable(spaced)) throw Problem.unreadable();
        return Normalizer.isNormalized(spaced, Normalizer.Form.NFC)
                ? spaced
                : Normalizer.normalize(spaced, Normalizer.Form.NFC);
    }

    /// What a person typed or pasted into a form, without the control characters that word processors and
    /// scanners leave in it (decision 76).
    ///
    /// U+0085 is a line end, U+001E a word processor's hyphen that does not break; the others show nothing and
    /// go. NUL, which no program pastes, and halves of characters stay, for `clean` to refuse.
    public static String typed(String text) {
        return text.codePoints().noneMatch(PlainText::pasted)
                ? text
                : text.replace('\u0085', '\n')
                        .replace('\u001E', '\u2011')
                        .codePoints()
                        .filter(point -> !pasted(point))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /// What was typed, with a mark for every sign that cannot be read, so that its author sees where it stood.
    public static String marked(String text) {
        return typed(text)
                .codePoints()
                .map(point -> readable(point) || "\u000B\f\r".indexOf(point) >= 0 ? point : MARK.codePointAt(0))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// A text of one line, such as a name: marks of writing direction go, runs of white space become one space.
    public static String line(String text) {
        return clean(text)
                .replaceAll("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// Whether an address holds escapes of control characters.
    public static boolean hidesControls(String uri) {
        return uri.indexOf('%') >= 0 && uri.toLowerCase(Locale.ROOT).matches(".*%(0[0-9a-f]|1[0-9a-f]|7f|c2%[89]).*");
    }

    private static boolean pasted(int point) {
        return Character.isISOControl(point) && point != 0 && "\t\n\u000B\f\r".indexOf(point) < 0;
    }

    private static boolean readable(String text) {
        return text.codePoints().allMatch(PlainText::readable);
    }

    private static boolean readable(int point) {
        if (point == '\n' || point == '\t') return true;
        if (Character.isISOControl(point)) return false;
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !half && (point & 0xFFFE) != 0xFFFE;
    }
}
