package kz.jauap.office.registry.follow;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import kz.jauap.office.registry.entry.Journaled;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionStatus;

/// A listener's fault over some entries, of which the first is the first that it had not read.
class Undigested extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Journaled first;

    Undigested(Journaled first, RuntimeException fault) {
        super(fault);
        this.first = first;
    }

    /// Has a listener read, in a transaction that a refused verb must not spoil unnoticed.
    static long reading(List<Journaled> offered, ToLongFunction<List<Journaled>> read, TransactionStatus transaction) {
        try {
            long last = read.applyAsLong(offered);
            if (transaction.isRollbackOnly()) {
                throw new IllegalStateException("what the listener wanted to do was refused");
            }
            return last;
        } catch (RuntimeException fault) {
            throw new Undigested(offered.getFirst(), fault);
        }
    }

    Journaled first() {
        return first;
    }

    /// Whether it passes by itself and says nothing of the entry: the database is away, or somebody holds a row.
    boolean passing() {
        return getCause() instanceof TransientDataAccessException
                || getCause() instanceof RecoverableDataAccessException
                || getCause() instanceof DataAccessResourceFailureException;
    }

    /// What failed and where in our own code; never the fault's words, which may repeat a letter's.
    String place() {
        Throwable cause = getCause() == null ? this : getCause();
        return cause.getClass().getSimpleName()
                + Stream.of(cause.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("kz.jauap."))
                        .findFirst()
                        .map(frame -> " " + frame.getFileName() + ":" + frame.getLineNumber())
                        .orElse("");
    }
}
