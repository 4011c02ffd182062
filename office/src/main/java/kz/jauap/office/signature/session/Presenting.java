package kz.jauap.office.signature.session;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.Verifier;
import kz.jauap.office.signature.evidence.Evidences;
import kz.jauap.office.signature.evidence.Presentation;
import kz.jauap.office.signature.session.SigningSession.Taken;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes in what a way to sign brings: examines it, uses the session up once, and has the rest carried out.
@Component
public class Presenting {
    private static final int MOST_REFUSALS = 20;

    private final SessionTable table;
    private final RefusalTable refusals;
    private final Verifier verifier;
    private final Evidences evidences;
    private final Carrying carrying;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Presenting(
            SessionTable table,
            RefusalTable refusals,
            Verifier verifier,
            Evidences evidences,
            Carrying carrying,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.refusals = refusals;
        this.verifier = verifier;
        this.evidences = evidences;
        this.carrying = carrying;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Presents a signature to a session. It counts for the bytes that the session keeps; what else came with it is
    /// not looked at. Presented again, it is answered as before. Never call it inside a transaction.
    public Presented present(UUID id, byte[] cms, Circumstances how) {
        var receivedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var found = table.find(id);
        if (found.isEmpty()) {
            return new Presented.Unknown();
        }
        var session = found.get();
        var signature = Bytes.of(cms);
        if (session.standing(receivedAt) != Standing.OPEN) {
            return shut(session, signature, receivedAt);
        }
        if (tooOften(session)) {
            return new Presented.TooOften(session);
        }
        var kept = table.document(id);
        if (kept.isEmpty()) {
            return new Presented.Shut(session, Standing.REPLACED);
        }
        var document = kept.get();
        var report = verifier.verify(cms, document.array(), session.who(), receivedAt);
        if (!report.accepted()) {
            return refuse(session, report, signature, how.way(), receivedAt);
        }
        var presentation = new Presentation(
                document,
                session.documentName(),
                signature,
                session.who(),
                receivedAt,
                how.of(session.id(), session.nonce()));
        return use(session, presentation, report, how.way());
    }

    private Presented use(SigningSession session, Presentation presentation, Report report, Way way) {
        try {
            transaction.executeWithoutResult(_ -> {
                var held = table.hold(session.id()).orElseThrow();
                if (held.standing(presentation.receivedAt()) == Standing.OPEN) {
                    var evidence = evidences.keep(presentation, report);
                    var hash = presentation.cms().sha256();
                    table.consume(
                            held.id(), new Taken(presentation.receivedAt(), way, hash, evidence, Optional.empty()));
                }
            });
        } catch (DuplicateKeyException used) {
            return new Presented.UsedElsewhere(session);
        }
        return shut(table.find(session.id()).orElseThrow(), presentation.cms(), presentation.receivedAt());
    }

    /// Refusals that race are counted one after another: nobody learns the outcome of one too many.
    private Presented refuse(SigningSession session, Report report, Bytes cms, Way way, Instant at) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            table.hold(session.id());
            if (tooOften(session)) {
                return new Presented.TooOften(session);
            }
            refusals.add(session.id(), new Refusal(0, at, way, report.reasons()), cms.sha256());
            return new Presented.Refused(session, report.reasons());
        }));
    }

    private boolean tooOften(SigningSession session) {
        return refusals.latest(session.id())
                .filter(last -> last.ordinal() >= MOST_REFUSALS)
                .isPresent();
    }

    /// The answer of a session that takes no more: the same signature once more is welcome.
    private Presented shut(SigningSession session, Bytes cms, Instant at) {
        var same = session.taken().filter(taken -> taken.cmsHash().equals(cms.sha256()));
        return same.isPresent()
                ? new Presented.Accepted(carrying.carry(session))
                : new Presented.Shut(session, session.standing(at));
    }
}
