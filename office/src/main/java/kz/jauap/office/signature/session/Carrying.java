package kz.jauap.office.signature.session;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.jauap.office.signature.evidence.Evidences;
import kz.jauap.office.signature.session.SigningSession.Taken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Has the rooms carry out what was signed, until they have: at once, and on rounds where the office fell in between.
@Component
public class Carrying {
    private static final Logger log = LoggerFactory.getLogger(Carrying.class);
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final int MOST = 100;

    private final SessionTable table;
    private final Evidences evidences;
    private final ObjectProvider<Signable> signables;
    private final Clock clock;

    Carrying(SessionTable table, Evidences evidences, ObjectProvider<Signable> signables, Clock clock) {
        this.table = table;
        this.evidences = evidences;
        this.signables = signables;
        this.clock = clock;
    }

    /// The room that has this kind of thing signed.
    public Signable signable(String purpose) {
        return signables.stream()
                .filter(each -> each.purpose().equals(purpose))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody has " + purpose + " signed"));
    }

    /// Carries a signed session out, unless that is done.
    ///
    /// @return the session as it stands now; where its room failed, the rounds try again
    SigningSession carry(SigningSession session) {
        var taken = session.taken().orElseThrow();
        if (taken.carried().isPresent()) {
            return session;
        }
        try {
            table.carried(
                    session.id(), clock.instant(), signable(session.purpose()).carry(signed(session, taken)));
        } catch (RuntimeException fault) {
            log.error("What was signed in {} is not carried out yet", session.id(), fault);
        }
        return table.find(session.id()).orElseThrow();
    }

    /// Takes up what was signed but not carried out.
    @Scheduled(fixedDelayString = "${jauap.signing.rounds:PT30S}")
    public void round() {
        List<SigningSession> left = table.uncarried(clock.instant().minus(GRACE), MOST);
        left.forEach(this::carry);
    }

    private Signed signed(SigningSession session, Taken taken) {
        var report = evidences
                .find(taken.evidence())
                .orElseThrow()
                .examinations()
                .getFirst()
                .report();
        return new Signed(session, taken.evidence(), report, taken.way(), taken.at());
    }
}
