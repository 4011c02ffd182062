package kz.jauap.office.intake.signing;

import java.util.Optional;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taken;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.draft.DraftCode;
import kz.jauap.office.intake.draft.Drawer;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.signature.session.Carried;
import kz.jauap.office.signature.session.Matter;
import kz.jauap.office.signature.session.Phrase;
import kz.jauap.office.signature.session.Signable;
import kz.jauap.office.signature.session.Signed;
import kz.jauap.office.signature.session.SigningSession;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// An appeal as a thing to be signed: once it is, it is registered as it was signed.
@Component
class SignedAppeal implements Signable {
    private final Taking taking;
    private final FrozenTable frozen;
    private final Drawer drawer;
    private final Organisation organisation;

    SignedAppeal(Taking taking, FrozenTable frozen, Drawer drawer, Organisation organisation) {
        this.taking = taking;
        this.frozen = frozen;
        this.drawer = drawer;
        this.organisation = organisation;
    }

    @Override
    public String purpose() {
        return AppealSigning.PURPOSE;
    }

    /// A signature that is not settled yet registers too: acceptance cannot be denied.
    @Override
    public Carried carry(Signed signed) {
        Frozen what = frozen.find(signed.session().documentHash())
                .orElseThrow(() -> new IllegalStateException(
                        "Nobody knows what is signed in " + signed.session().id()));
        Optional<Draft> draft = drawer.find(what.draft());
        if (draft.flatMap(Draft::became)
                .filter(became -> became.signature() == Signature.HANDWRITTEN)
                .isPresent()) {
            return new Carried.Declined("intake.signing.by-hand");
        }
        Submission submission = what.submission().signed(signed.evidence(), signed.receivedAt());
        var key = new Taking.Key("signing", signed.session().id().toString());
        return switch (taking.take(submission, new Actor.Office(), Optional.of(key))) {
            case Taken.Registered(var registration) -> registered(what, registration.appeal(), draft.isPresent());
            case Taken.HeldBack _, Taken.SentBefore _ -> new Carried.Declined("intake.signing.held");
        };
    }

    private Carried registered(Frozen what, AppealId appeal, boolean kept) {
        drawer.become(what.draft(), appeal, Signature.EDS);
        return new Carried.Done(kept ? path(what.code(), "done") : "/status");
    }

    /// @throws Problem 404 where the draft is deleted, and its text with it
    @Override
    public Matter matter(SigningSession session) {
        Frozen what = frozen.find(session.documentHash())
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "intake.fault.draft"));
        var body = organisation.body(what.submission().body());
        return new Matter(
                Phrase.of("intake.signing.name", body.name()),
                Phrase.of("intake.signing.follows"),
                path(what.code(), "check"),
                Optional.of(path(what.code(), "paper")));
    }

    private static String path(DraftCode code, String page) {
        return "/file/" + code.characters() + "/" + page;
    }
}
