package kz.jauap.office.statistics.count;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// A deed for one at a time: whoever comes meanwhile waits, but no longer than he has patience.
final class OneAtATime {
    private final ReentrantLock turn = new ReentrantLock(true);

    /// Does it, or goes on without.
    ///
    /// @return whether it was done
    boolean within(Duration patience, Runnable deed) {
        try {
            if (!turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            deed.run();
            return true;
        } finally {
            turn.unlock();
        }
    }
}
