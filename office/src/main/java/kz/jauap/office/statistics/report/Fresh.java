package kz.jauap.office.statistics.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// What was counted for everybody a moment ago, so that not every visit counts anew.
public final class Fresh<K, V> {
    private static final Duration LASTS = Duration.ofMinutes(5);
    private static final int MOST = 4000;

    private record Counted<V>(Instant at, V what) {}

    private final Map<K, Counted<V>> counted = new ConcurrentHashMap<>();
    private final Clock clock;

    public Fresh(Clock clock) {
        this.clock = clock;
    }

    public V of(K asked, Supplier<V> count) {
        Instant now = clock.instant();
        Counted<V> kept = counted.get(asked);
        if (kept != null && now.isBefore(kept.at().plus(LASTS)) && !now.isBefore(kept.at())) {
            return kept.what();
        }
        if (counted.size() > MOST) {
            counted.clear();
        }
        V what = count.get();
        counted.put(asked, new Counted<>(now, what));
        return what;
    }
}
