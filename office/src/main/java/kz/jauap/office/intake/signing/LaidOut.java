package kz.jauap.office.intake.signing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.jauap.office.intake.draft.Belongings;
import kz.jauap.office.signature.session.Sessions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// What was laid out to be signed: it goes with its draft or after its time, but never before a signature is carried
/// out.
@Component
class LaidOut implements Belongings {
    private final Sessions sessions;
    private final FrozenTable frozen;
    private final Clock clock;
    private final Duration kept;

    LaidOut(Sessions sessions, FrozenTable frozen, Clock clock, @Value("${jauap.drafts.kept:30d}") Duration kept) {
        this.sessions = sessions;
        this.frozen = frozen;
        this.clock = clock;
        this.kept = kept;
    }

    @Override
    public void forget(UUID draft) {
        sessions.withdraw(AppealSigning.PURPOSE, draft.toString());
        forget(frozen.of(draft));
    }

    @Scheduled(fixedDelayString = "${jauap.drafts.rounds:PT10M}")
    void round() {
        forget(frozen.madeBefore(clock.instant().minus(kept)));
    }

    private void forget(List<String> documents) {
        documents.stream().filter(hash -> !sessions.needs(hash)).forEach(frozen::forget);
    }
}
