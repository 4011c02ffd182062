package kit;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/// Many durations of the same thing, taken by many hands at once.
public final class Latencies {
    private long[] nanos = new long[1024];
    private int count;

    public synchronized void add(long nanosTaken) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = nanosTaken;
    }

    /// Takes the time of something, also when it fails.
    public <T, X extends Exception> T time(Timed<T, X> what) throws X {
        var begun = System.nanoTime();
        try {
            return what.run();
        } finally {
            add(System.nanoTime() - begun);
        }
    }

    /// Something whose time is taken.
    public interface Timed<T, X extends Exception> {
        T run() throws X;
    }

    public synchronized int count() {
        return count;
    }

    /// The duration in milliseconds that `share` of all do not exceed, by the nearest rank.
    public synchronized double at(double share) {
        if (count == 0) {
            return Double.NaN;
        }
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        var rank = Math.clamp((int) Math.ceil(share * count), 1, count);
        return sorted[rank - 1] / 1e6;
    }

    public double perSecond(Duration span) {
        return count() / (span.toNanos() / 1e9);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "n=%d p50 %.1f p90 %.1f p99 %.1f max %.1f ms", count(), at(.5), at(.9), at(.99), at(1));
    }
}
