package kz.jauap.office.files.disk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Seals the contents of an office that did not seal yet, and sweeps away what a fallen office left half brought.
///
/// Contents are handed out all the while; an office that falls over here goes on at its next start.
@Component
public class Reshelving {
    private static final Logger log = LoggerFactory.getLogger(Reshelving.class);
    private static final Duration ABANDONED = Duration.ofHours(1);
    private static final int SHELVES = 3;

    private final Shelves shelves;
    private final Clock clock;

    Reshelving(Shelves shelves, Clock clock) {
        this.shelves = shelves;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        Thread.ofVirtual().name("reshelving").start(this::sealAll);
    }

    /// Seals every content that lies plain.
    public void sealAll() {
        List<String> plain = plain();
        plain.forEach(this::seal);
        if (!plain.isEmpty()) {
            log.info("Sealed {} files that lay plain", plain.size());
        }
    }

    /// Throws away what nobody has been writing for an hour.
    @Scheduled(fixedDelayString = "${jauap.files.clearing:PT1H}")
    public void sweep() {
        Instant moment = clock.instant().minus(ABANDONED);
        try (Stream<Path> drafts = Files.list(shelves.arriving())) {
            drafts.filter(draft -> lastWritten(draft).isBefore(moment)).forEach(Disk::discard);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> plain() {
        try (Stream<Path> all = Files.find(
                shelves.folder(),
                SHELVES,
                (file, _) ->
                        Shelves.HASH.matcher(String.valueOf(file.getFileName())).matches())) {
            return all.map(file -> String.valueOf(file.getFileName())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void seal(String hash) {
        Path draft = shelves.draft();
        try {
            try (InputStream content = Files.newInputStream(shelves.plain(hash));
                    OutputStream sealed = shelves.write(draft)) {
                content.transferTo(sealed);
            }
            shelves.replace(hash, draft);
        } catch (NoSuchFileException discarded) {
            log.debug("{} went before it was sealed", hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Disk.discard(draft);
        }
    }

    private static Instant lastWritten(Path draft) {
        try {
            return Files.getLastModifiedTime(draft).toInstant();
        } catch (NoSuchFileException settled) {
            return Instant.MAX;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
