package kz.jauap.office.consideration.paper;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The words of a text file, in whichever of the usual encodings it was saved.
final class Legible {
    /// In which older programs here save Russian.
    private static final Charset WINDOWS = Charset.forName("windows-1251");

    private Legible() {}

    /// By its mark of byte order; without one as UTF-8, and where it is not that, as an older program saved it.
    ///
    /// @throws CharacterCodingException where it is in none of them: a text holds no NUL
    static String of(byte[] file) throws CharacterCodingException {
        String text = decoded(file);
        if (text.codePoints().anyMatch(Legible::steers)) {
            throw new CharacterCodingException();
        }
        return text;
    }

    private static String decoded(byte[] file) throws CharacterCodingException {
        if (begins(file, 0xEF, 0xBB, 0xBF)) {
            return strictly(StandardCharsets.UTF_8, file, 3);
        }
        if (begins(file, 0xFF, 0xFE)) {
            return strictly(StandardCharsets.UTF_16LE, file, 2);
        }
        if (begins(file, 0xFE, 0xFF)) {
            return strictly(StandardCharsets.UTF_16BE, file, 2);
        }
        try {
            return strictly(StandardCharsets.UTF_8, file, 0);
        } catch (CharacterCodingException older) {
            return strictly(WINDOWS, file, 0);
        }
    }

    private static boolean begins(byte[] file, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= file.length || Byte.toUnsignedInt(file[at]) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static String strictly(Charset charset, byte[] file, int from) throws CharacterCodingException {
        return charset.newDecoder()
                .decode(ByteBuffer.wrap(file, from, file.length - from))
                .toString();
    }

    private static boolean steers(int point) {
        return Character.isISOControl(point) && !Character.isWhitespace(point);
    }
}
