package kz.jauap.office.intake.draft;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Optional;
import kz.jauap.office.registry.number.Crockford;

/// The unguessable name by which a draft is opened again: 16 characters of Crockford's base 32 (80 bits).
public record DraftCode(String characters) {
    private static final int LENGTH = 16;
    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// How the mark on a printed draft begins, as on all our codes; the code follows.
    private static final String MARK = "J1/D/";

    static DraftCode fresh() {
        var bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new DraftCode(Crockford.write(bits, LENGTH));
    }

    /// Reads what was scanned or typed: the whole printed address, or the code alone.
    public static Optional<DraftCode> parse(String typed) {
        int mark = typed.indexOf(MARK);
        String code = mark < 0 ? typed : typed.substring(mark + MARK.length());
        return Crockford.read(code, LENGTH).map(DraftCode::new);
    }

    /// The code as printed, in groups of four.
    public String grouped() {
        return characters.replaceAll("(.{4})(?=.)", "$1-");
    }

    /// What the printed mark leads to.
    public String link(URI publicUrl) {
        return publicUrl + "/file#" + MARK + characters;
    }

    @Override
    public String toString() {
        return "draft code";
    }
}
