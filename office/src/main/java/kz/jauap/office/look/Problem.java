package kz.jauap.office.look;

import java.util.List;
import org.springframework.http.HttpStatus;

/// A request that cannot be carried out, told to the reader in plain words; becomes an error page or an RFC 9457
/// problem.
public final class Problem extends RuntimeException {
    private final HttpStatus status;
    private final String key;
    private final transient List<Object> args;

    /// @param key the text that explains it, or empty for the status' own text
    public Problem(HttpStatus status, String key, Object... args) {
        super(status.value() + " " + key, null, false, false);
        this.status = status;
        this.key = key;
        this.args = List.of(args);
    }

    public static Problem unknown() {
        return new Problem(HttpStatus.NOT_FOUND, "");
    }

    public static Problem unreadable() {
        return new Problem(HttpStatus.BAD_REQUEST, "look.fault.unreadable");
    }

    public HttpStatus status() {
        return status;
    }

    public String key() {
        return key;
    }

    public List<Object> args() {
        return args;
    }
}
