package kz.jauap.office.signature.page;

import java.util.Optional;
import kz.jauap.office.signature.Reader;
import kz.jauap.office.signature.session.SigningSession;
import org.jspecify.annotations.Nullable;

/// On which side of the counter somebody signs: the pages are the same.
public enum Door {
    /// Whoever knows the session's address.
    PUBLIC("/sign/"),
    /// The official at whose desk it is signed, and nobody else.
    STAFF("/staff/sign/");

    private final String path;

    Door(String path) {
        this.path = path;
    }

    static Door of(String path) {
        return path.startsWith(STAFF.path) ? STAFF : PUBLIC;
    }

    /// The door at which a session is signed.
    public static Door of(SigningSession session) {
        return session.officer().isPresent() ? STAFF : PUBLIC;
    }

    /// Who is told there why a signature is not valid.
    public Reader reader() {
        return switch (this) {
            case PUBLIC -> Reader.SIGNER;
            case STAFF -> Reader.OFFICIAL;
        };
    }

    /// The address of a session's pages, without the language.
    public String path(SigningSession session) {
        return path + session.id();
    }

    boolean opens(SigningSession session, @Nullable String login) {
        return switch (this) {
            case PUBLIC -> session.officer().isEmpty();
            case STAFF -> login != null && session.officer().equals(Optional.of(login));
        };
    }
}
