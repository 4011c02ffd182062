package kz.jauap.office.intake.signing;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.wizard.Wizard;
import kz.jauap.office.signature.session.Opening;
import kz.jauap.office.signature.session.Sessions;
import kz.jauap.office.signature.session.SigningSession;
import kz.jauap.office.signature.session.Standing;
import org.springframework.stereotype.Component;

/// Lays a draft before its author to be signed with a key: one document, made once and kept.
@Component
class AppealSigning {
    static final String PURPOSE = "appeal";

    private final Sessions sessions;
    private final AppealPaper paper;
    private final FrozenTable frozen;
    private final Wizard wizard;
    private final Clock clock;

    AppealSigning(Sessions sessions, AppealPaper paper, FrozenTable frozen, Wizard wizard, Clock clock) {
        this.sessions = sessions;
        this.paper = paper;
        this.frozen = frozen;
        this.wizard = wizard;
        this.clock = clock;
    }

    /// The session in which a draft is signed as it stands now; the same again while nothing was changed.
    SigningSession open(Draft draft) {
        Submission says = wizard.submission(draft);
        return sessions.of(PURPOSE, draft.id().toString())
                .filter(unchanged(says))
                .orElseGet(() -> sessions.open(opening(draft), ticket -> {
                    byte[] document = paper.forKey(draft, ticket.nonce());
                    frozen.add(
                            Bytes.of(document).sha256(), new Frozen(draft.id(), draft.code(), says), clock.instant());
                    return document;
                }));
    }

    private Predicate<SigningSession> unchanged(Submission says) {
        return session -> session.standing(clock.instant()) == Standing.OPEN
                && frozen.find(session.documentHash())
                        .filter(before -> before.submission().equals(says))
                        .isPresent();
    }

    private static Opening opening(Draft draft) {
        return new Opening(
                PURPOSE,
                draft.id().toString(),
                "otinish.pdf",
                SignersNumber.of(draft).expected(),
                Optional.empty());
    }
}
