package kz.jauap.office.site.check;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kz.jauap.office.signature.Bytes;

/// Signatures that programs write as text: PEM, or Base64 alone.
final class SignatureText {
    private static final int LONGEST = 512 * 1024;

    private SignatureText() {}

    /// The signature as bytes, where a file is one written as text; any other file as it is.
    static Bytes decoded(Bytes file) {
        if (file.size() > LONGEST) {
            return file;
        }
        String text = new String(file.array(), StandardCharsets.ISO_8859_1).strip();
        String bare = text.replaceAll("-----(?:BEGIN|END) [A-Z0-9 ]+-----", "").replaceAll("\\s", "");
        if (!bare.startsWith("MI") || !bare.matches("[A-Za-z0-9+/]+={0,2}")) {
            return file;
        }
        try {
            return Bytes.of(Base64.getDecoder().decode(bare));
        } catch (IllegalArgumentException notBase64) {
            return file;
        }
    }
}
