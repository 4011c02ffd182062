package kz.jauap.office.intake.social.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import kz.jauap.office.intake.social.wire.Heard;
import kz.jauap.office.intake.social.wire.Platform;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Why;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Notices what no single person writes: then a clerk looks first. Nothing is dropped, and nothing decided.
@Component
public class Flood {
    private static final Duration SOON = Duration.ofMinutes(10);
    private static final Duration WHILE = Duration.ofHours(1);
    private static final int SHORT = 20;

    private final HeardTable table;
    private final int mostOfOne;
    private final int mostAlike;

    Flood(
            HeardTable table,
            @Value("${jauap.doors.most-of-one-author:20}") int mostOfOne,
            @Value("${jauap.doors.most-alike:5}") int mostAlike) {
        this.table = table;
        this.mostOfOne = mostOfOne;
        this.mostAlike = mostAlike;
    }

    /// Notes who was heard.
    ///
    /// @return the handle he is known by from then on
    public String heard(Arrival arrival, Heard.Message message, Platform platform) {
        if (!table.has(arrival)) {
            String author = message.author().id();
            String handle = message.author().handle().isEmpty()
                    ? platform.nameOf(author).orElse(author)
                    : message.author().handle();
            table.add(arrival, author, plain(message.text()), handle);
        }
        return table.handle(arrival);
    }

    /// Why a person should look at a message before it becomes a record.
    public Optional<Why> suspicion(Arrival arrival, Heard.Message message) {
        if (Overlong.is(message.text())) {
            return Optional.of(Why.TOO_LONG);
        }
        Instant at = arrival.receivedAt();
        if (table.byAuthor(arrival, message.author().id(), at.minus(SOON)) >= mostOfOne) {
            return Optional.of(Why.FLOOD);
        }
        String words = plain(message.text());
        boolean alike = words.length() >= SHORT && table.authorsOf(arrival, words, at.minus(WHILE)) >= mostAlike;
        return alike ? Optional.of(Why.COPIES) : Optional.empty();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
