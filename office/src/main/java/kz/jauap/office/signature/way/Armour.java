package kz.jauap.office.signature.way;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import java.util.regex.Pattern;

/// Takes a signature out of the text it may be wrapped in: base64, with or without the lines of PEM.
public final class Armour {
    private static final int SEQUENCE = 0x30;
    private static final Pattern LINES = Pattern.compile("-----[A-Z0-9 ]+-----|\\s");

    private Armour() {}

    /// The bytes inside; what is no such text comes back as it is.
    public static byte[] open(byte[] sent) {
        if (sent.length > 0 && sent[0] == SEQUENCE) {
            return sent;
        }
        return open(new String(sent, US_ASCII), sent);
    }

    public static byte[] open(String sent) {
        return open(sent, sent.getBytes(US_ASCII));
    }

    private static byte[] open(String text, byte[] otherwise) {
        try {
            return Base64.getDecoder().decode(LINES.matcher(text).replaceAll(""));
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }
}
