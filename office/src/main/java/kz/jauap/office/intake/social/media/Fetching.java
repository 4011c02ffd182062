package kz.jauap.office.intake.social.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.files.Files;
import kz.jauap.office.files.Refused;
import kz.jauap.office.files.Stored;
import kz.jauap.office.intake.social.media.MediaTable.Awaited;
import kz.jauap.office.intake.social.wire.Allowed;
import kz.jauap.office.intake.social.wire.Line;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Fetches what came along and puts it to the record; a link that has died is named there instead.
@Component
public class Fetching {
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final int MOST_TRIES = 8;
    private static final int MOST_TURNS = 3;
    private static final long LARGEST = 20L * 1024 * 1024;

    private final MediaTable table;
    private final List<Allowed> allowed;
    private final Line line;
    private final Files files;
    private final Attachments attachments;
    private final Clock clock;

    Fetching(MediaTable table, List<Allowed> allowed, Line line, Files files, Attachments attachments, Clock clock) {
        this.table = table;
        this.allowed = allowed;
        this.line = line;
        this.files = files;
        this.attachments = attachments;
        this.clock = clock;
    }

    /// Fetches everything that is due.
    @Scheduled(fixedDelayString = "${jauap.arrivals.every:PT1S}")
    public void go() {
        Optional<Awaited> next = claim();
        while (next.isPresent()) {
            fetch(next.get());
            next = claim();
        }
    }

    private Optional<Awaited> claim() {
        Instant now = clock.instant();
        return table.claim(now, now.plus(LEASE));
    }

    private void fetch(Awaited awaited) {
        Hosts hosts = new Hosts(allowed.stream()
                .filter(each -> each.channel() == awaited.door())
                .flatMap(each -> each.mediaHosts().stream())
                .toList());
        try {
            Optional<byte[]> content = follow(awaited.url(), hosts);
            if (content.isEmpty()) {
                table.settle(awaited.id(), "REFUSED", "host");
            } else {
                keep(awaited, content.get());
            }
        } catch (IOException | IllegalArgumentException e) {
            failed(awaited, e.getClass().getSimpleName());
        }
    }

    /// The content at an address; empty where the way leads to a host that nobody allowed.
    private Optional<byte[]> follow(String address, Hosts hosts) throws IOException {
        Optional<URI> at = hosts.allowed(address);
        for (int turn = 0; at.isPresent() && turn <= MOST_TURNS; turn++) {
            HttpResponse<byte[]> answer =
                    line.whole(HttpRequest.newBuilder(at.get()).GET(), BodyHandlers.ofByteArray(), LARGEST);
            if (answer.statusCode() == 200) {
                return Optional.of(answer.body());
            }
            Optional<String> on = answer.headers().firstValue("Location");
            if (answer.statusCode() / 100 != 3 || on.isEmpty()) {
                throw new IOException("status " + answer.statusCode());
            }
            at = hosts.allowed(at.get().resolve(on.get()).toString());
        }
        return Optional.empty();
    }

    private void keep(Awaited awaited, byte[] content) {
        switch (files.keep(new ByteArrayInputStream(content), awaited.name(), LARGEST)) {
            case Stored stored -> {
                attachments.attach(awaited.appeal().value(), stored, awaited.name(), "ATTACHMENT");
                table.settle(awaited.id(), "KEPT", "");
            }
            case Refused(var reason) -> table.settle(awaited.id(), "REFUSED", reason.name());
        }
    }

    private void failed(Awaited awaited, String fault) {
        if (awaited.tries() >= MOST_TRIES) {
            table.settle(awaited.id(), "FAILED", fault);
        } else {
            table.later(awaited.id(), clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << awaited.tries())), fault);
        }
    }
}
