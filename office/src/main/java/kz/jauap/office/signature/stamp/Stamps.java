package kz.jauap.office.signature.stamp;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.cms.Envelope;
import kz.jauap.office.signature.cms.Kind;
import kz.jauap.office.signature.cms.Stamping;
import kz.jauap.office.signature.time.TimeDesks;
import kz.jauap.office.signature.time.TimeStamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Gets time-stamps over signatures, on rounds and never on anybody's way: while the authority is down they wait, and
/// none is lost.
@Component
public class Stamps {
    private static final Logger log = LoggerFactory.getLogger(Stamps.class);
    private static final int MOST = 200;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final StampTable table;
    private final TimeDesks desks;
    private final Clock clock;

    Stamps(StampTable table, TimeDesks desks, Clock clock) {
        this.table = table;
        this.desks = desks;
        this.clock = clock;
    }

    /// Has a signature stamped when that can be, in the caller's transaction where there is one; one that carries a
    /// time-stamp already needs none.
    ///
    /// @return by which its time-stamp is asked for later; empty where it needs none or is no signature
    public Optional<String> want(Bytes cms) {
        return read(cms).filter(envelope -> envelope.timeStamp().isEmpty()).map(envelope -> {
            table.add(new StampTable.Waiting(envelope.signature(), envelope.scheme(), 0), clock.instant());
            return envelope.signature().sha256();
        });
    }

    /// The time-stamp over a signature, once it has come.
    public Optional<Stamp> over(Bytes cms) {
        return read(cms).flatMap(envelope -> table.of(envelope.signature().sha256()));
    }

    /// How it stands today with the time-stamp of a signature, whether it brought one along or one was asked for here.
    /// It may ask about the authority: never call it inside a transaction.
    public Seen seen(Bytes cms) {
        return read(cms)
                .map(envelope -> envelope.timeStamp()
                        .or(() -> table.of(envelope.signature().sha256()).map(Stamp::token))
                        .map(token -> worth(token, envelope.signature()))
                        .orElseGet(() -> awaited(envelope.signature())))
                .orElseGet(Seen.Never::new);
    }

    private Seen worth(Bytes token, Bytes signature) {
        return switch (desks.worth(token, signature)) {
            case TimeStamp.Trusted(var at, var by, var _) -> new Seen.By(at, by);
            case TimeStamp.Unsettled(var at, var by, var _) -> new Seen.InDoubt(at, by);
            case TimeStamp.Chained(var at, var _, var _) -> new Seen.InDoubt(at, "");
            case TimeStamp.Stranger(var at, var why) -> new Seen.InDoubt(at, why);
            case TimeStamp.Broken _ -> new Seen.Never();
        };
    }

    private Seen awaited(Bytes signature) {
        return desks.open() && table.waits(signature.sha256()) ? new Seen.Awaited() : new Seen.Never();
    }

    /// The time-stamps that have come of those asked for.
    public Map<String, Stamp> of(Collection<String> wanted) {
        return table.of(wanted);
    }

    /// The signature with its time-stamp in it (CAdES-T), or as it is while that has not come.
    public Bytes complete(Bytes cms) {
        return over(cms).map(stamp -> Stamping.with(cms, stamp.token())).orElse(cms);
    }

    /// Gets what is due; where no desk answers, the rest stays for the next round.
    @Scheduled(fixedDelayString = "${jauap.stamping.rounds:PT20S}")
    public void round() {
        if (!desks.open()) {
            return;
        }
        for (var waiting : table.due(clock.instant(), MOST)) {
            try {
                var answer = desks.ask((generator, nonce) -> generator.generate(
                        waiting.scheme().hash(),
                        waiting.scheme().digest().digest(waiting.value().array()),
                        nonce));
                table.stamped(waiting, new Stamp(answer.token(), answer.at(), answer.by()));
            } catch (IOException nobody) {
                log.warn("No time-stamp was got, tried again later: {}", said(nobody));
                table.postpone(waiting, later(waiting.tries()));
                return;
            }
        }
    }

    private static String said(IOException nobody) {
        return nobody.getSuppressed().length == 0
                ? String.valueOf(nobody.getMessage())
                : String.valueOf(nobody.getSuppressed()[0].getMessage());
    }

    private Instant later(int tries) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries, 10));
        return clock.instant().plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }

    /// It was examined before, or is to be examined: its length is not this one's business.
    private static Optional<Envelope> read(Bytes cms) {
        try {
            return Optional.of(Envelope.read(cms.array(), Kind.DOCUMENT, cms.size()));
        } catch (Flaw notOne) {
            return Optional.empty();
        }
    }
}
