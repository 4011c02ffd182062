package kz.jauap.office.signature.way;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Base64;
import java.util.regex.Pattern;

/// Takes a signature out of the text it may be wrapped in: base64, with or without the lines of PEM.
public final class Armour {
    private static final int LONGEST = 512 * 1024;
    private static final Pattern LINES = Pattern.compile("-----[A-Z0-9 ]+-----|\\s");

    /// A sequence of DER begins so, and hardly any document does.
    private static final Pattern BASE64 = Pattern.compile("MI[A-Za-z0-9+/]+={0,2}");

    private Armour() {}

    /// The bytes inside; what is no such text comes back as it is.
    public static byte[] open(byte[] sent) {
        String bare = sent.length > LONGEST
                ? ""
                : LINES.matcher(new String(sent, ISO_8859_1)).replaceAll("");
        if (!BASE64.matcher(bare).matches()) {
            return sent;
        }
        try {
            return Base64.getDecoder().decode(bare);
        } catch (IllegalArgumentException e) {
            return sent;
        }
    }

    public static byte[] open(String sent) {
        return open(sent.getBytes(ISO_8859_1));
    }
}
