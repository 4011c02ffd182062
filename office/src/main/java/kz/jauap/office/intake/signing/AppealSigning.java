package kz.jauap.office.intake.signing;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.wizard.Wizard;
import kz.jauap.office.intake.wizard.Written;
import kz.jauap.office.signature.Bytes;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.session.Opening;
import kz.jauap.office.signature.session.Sessions;
import kz.jauap.office.signature.session.SigningSession;
import kz.jauap.office.signature.session.Standing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
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
    private final Duration kept;

    AppealSigning(
            Sessions sessions,
            AppealPaper paper,
            FrozenTable frozen,
            Wizard wizard,
            Clock clock,
            @Value("${jauap.drafts.kept:30d}") Duration kept) {
        this.sessions = sessions;
        this.paper = paper;
        this.frozen = frozen;
        this.wizard = wizard;
        this.clock = clock;
        this.kept = kept;
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
        return new Opening(PURPOSE, draft.id().toString(), "otinish.pdf", who(draft), Optional.empty());
    }

    /// Whose signature makes it his: a representative signs with a key of his own.
    private static Expected who(Draft draft) {
        String number = draft.fields().line("number");
        return switch (new Written(draft.fields()).speaker()) {
            case SELF -> person(number);
            case FOR_PERSON, FOR_FIRM -> person(draft.fields().line("own"));
            case FIRM -> Bin.parse(number).<Expected>map(Expected.Firm::new).orElseGet(Expected.Anyone::new);
        };
    }

    private static Expected person(String number) {
        return Iin.parse(number).<Expected>map(Expected.Person::new).orElseGet(Expected.AnyPerson::new);
    }

    @Scheduled(fixedDelayString = "${jauap.drafts.rounds:PT10M}")
    void round() {
        frozen.forget(clock.instant().minus(kept));
    }
}
