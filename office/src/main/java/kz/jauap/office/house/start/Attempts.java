package kz.jauap.office.house.start;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the office again where its database was lost while it opened: the guard or the operator starts it anew, and
/// nobody stands by to start the office as well.
public final class Attempts {
    private static final Logger log = LoggerFactory.getLogger(Attempts.class);
    private static final int MOST = 5;

    private Attempts() {}

    /// Opens the office; a fault that would come back at once is thrown.
    public static void open(Runnable opening) {
        for (int attempt = 1; ; attempt++) {
            try {
                opening.run();
                return;
            } catch (RuntimeException fault) {
                if (attempt == MOST || !lostTheDatabase(fault)) {
                    throw fault;
                }
                log.warn("The database was lost while the office opened; opening it again");
            }
        }
    }

    /// A connection broke (08) or its server went down (57); where none could be made, [CannotStart] has told why.
    private static boolean lostTheDatabase(Throwable fault) {
        boolean lost = false;
        for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart) {
                return false;
            }
            lost |= cause instanceof SQLException told && lost(String.valueOf(told.getSQLState()));
        }
        return lost;
    }

    private static boolean lost(String state) {
        return state.startsWith("08") || state.startsWith("57P");
    }
}
