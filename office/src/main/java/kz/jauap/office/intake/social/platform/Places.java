package kz.jauap.office.intake.social.platform;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// Where posts can be read, as the platform told; they never move.
final class Places {
    private static final int MOST = 1_000;
    private static final long REST = Duration.ofMinutes(1).toNanos();

    private final Map<String, URI> known = new LinkedHashMap<>();
    private final AtomicLong quietSince = new AtomicLong(System.nanoTime() - REST);

    /// Asks the platform.
    interface Question {
        Optional<URI> ask() throws IOException;
    }

    Optional<URI> of(String item, Question question) {
        Optional<URI> before = known(item);
        if (before.isPresent() || System.nanoTime() - quietSince.get() < REST) {
            return before;
        }
        try {
            Optional<URI> told = question.ask();
            told.ifPresent(place -> keep(item, place));
            return told;
        } catch (IOException silent) {
            quietSince.set(System.nanoTime());
            return Optional.empty();
        }
    }

    private synchronized Optional<URI> known(String item) {
        return Optional.ofNullable(known.get(item));
    }

    private synchronized void keep(String item, URI place) {
        if (known.size() >= MOST) {
            known.remove(known.keySet().iterator().next());
        }
        known.put(item, place);
    }
}
