package kz.jauap.office.intake.wizard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kz.jauap.office.intake.form.Fields;

/// The print of a page as somebody saw it, by which it is known later whether another device has changed it meanwhile.
public record Seen(String print) {
    /// The field that brings it back.
    static final String FIELD = "seen";

    private static final int LENGTH = 16;

    /// The print of a page of a draft.
    public static Seen of(Step step, Fields fields) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", step.words(fields)).getBytes(StandardCharsets.UTF_8));
            return new Seen(HexFormat.of().formatHex(hash).substring(0, LENGTH));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether what is sent now would overwrite what another device has written meanwhile.
    static boolean overwrites(Step step, Fields sent, Fields filled, Fields stored) {
        Seen now = of(step, stored);
        return sent.yes(FIELD)
                && !sent.text(FIELD).equals(now.print)
                && !of(step, filled).equals(now);
    }
}
